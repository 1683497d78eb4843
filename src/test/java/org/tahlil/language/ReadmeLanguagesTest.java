package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeLanguagesTest {
  private static final String START = "<!-- languages -->\n";
  private static final String END = "<!-- /languages -->";

  @Test
  void theTableOfTheReadmeIsTheOneThatTheReportsHave() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf(START) + START.length();
    String table = readme.substring(start, readme.indexOf(END, start));
    assertEquals(Files.readString(Path.of("accuracy-reports/languages/table.md")), table);
  }
}
