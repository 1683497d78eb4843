package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedReaderTest {
  @Test
  void whatIsWrittenByTheRulesIsReadBack() throws IOException {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      List<List<String>> table = table(random);
      assertEquals(table, read(write(table), 10_000));
    }
  }

  @Test
  void noInputMakesItThrowOrLoop() throws IOException {
    Random random = new Random(2);
    for (int round = 0; round < 2000; round++) {
      StringBuilder junk = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        junk.append("ab\",\n\r".charAt(random.nextInt(6)));
      }
      read(junk.toString(), 8 + random.nextInt(20));
    }
  }

  @Test
  void aRecordThatIsTooLongIsPassedOver() throws IOException {
    String text = "a," + "x".repeat(100_000) + "\nb,c\n";
    assertEquals(List.of("b", "c"), read(text, 1000).get(1));
  }

  private static List<List<String>> read(String text, int mostRecord) throws IOException {
    DelimitedReader reader = new DelimitedReader(new StringReader(text), ',', mostRecord);
    List<List<String>> rows = new ArrayList<>();
    for (var row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.get().cells());
    }
    return rows;
  }

  private static List<List<String>> table(Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      List<String> cells = new ArrayList<>();
      for (int j = 2 + random.nextInt(3); j > 0; j--) {
        StringBuilder cell = new StringBuilder();
        for (int k = random.nextInt(5); k > 0; k--) {
          cell.append("aя\",\n\r ".charAt(random.nextInt(7)));
        }
        cells.add(cell.toString());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String write(List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> quoted =
          row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(",", quoted)).append("\r\n");
    }
    return text.toString();
  }
}
