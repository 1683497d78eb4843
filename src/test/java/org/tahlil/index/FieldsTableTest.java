package org.tahlil.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldsTableTest {
  @Test
  void everyFieldHasItsPlaceInTheArchitecture() throws Exception {
    String page = Files.readString(Path.of("ARCHITECTURE.md"));
    String table = page.substring(page.indexOf("<!-- fields -->"));
    for (Field field : Fields.class.getDeclaredFields()) {
      if (field.isSynthetic()) {
        continue;
      }
      String name = String.valueOf(field.get(null));
      assertTrue(table.contains("`" + name + "`"), name);
    }
  }
}
