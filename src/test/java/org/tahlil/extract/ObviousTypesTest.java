package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a glance tells against Tika's full detection. */
class ObviousTypesTest {
  private static final String CYRILLIC = "Вазорат гуфт, ки гуфтушунид идома дорад. ".repeat(30);

  @Test
  void everySampleThatAGlanceTellsIsWhatTikaFinds() throws IOException {
    int told = 0;
    try (Stream<Path> files = Files.walk(Path.of("corpus-samples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
          head = in.readNBytes(MediaTypes.HEAD);
        }
        String name = FileNames.of(file);
        Optional<String> type = ObviousTypes.of(name, head);
        told += type.isPresent() ? 1 : 0;
        type.ifPresent(found -> assertEquals(MediaTypes.detected(name, head), found, name));
      }
    }
    assertTrue(told > 30, "only " + told + " told");
  }

  @Test
  void whatMayBeMoreThanTextTakesMoreThanAGlance() {
    for (String text :
        List.of(
            "",
            "Plain Latin text.",
            CYRILLIC + "\nFrom: a\nTo: b\n",
            CYRILLIC + "<html>",
            CYRILLIC + "\0")) {
      assertEquals(
          Optional.empty(), ObviousTypes.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), text);
    }
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    assertEquals(Optional.empty(), ObviousTypes.of("a.txt", jpeg));
    byte[] text = CYRILLIC.getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of("text/plain"), ObviousTypes.of("a.TXT", text));
    assertEquals(Optional.empty(), ObviousTypes.of("a.csv", text));
  }

  @Test
  void aZipGoesByItsNameOnlyWhereThatIsAKindOfZip() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0};
    String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    assertEquals(Optional.of(docx), ObviousTypes.of("a.docx", zip));
    assertEquals(Optional.empty(), ObviousTypes.of("a.zip", zip));
    assertEquals(Optional.empty(), ObviousTypes.of("a.pdf", zip));
  }
}
