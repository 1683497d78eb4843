package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The Persian data sets: news (PEYMA) and messages (ParsTwiNER). */
final class PersianData {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "LOC", EntityType.LOCATION,
          "ORG", EntityType.ORGANIZATION,
          "POG", EntityType.ORGANIZATION);

  private PersianData() {}

  /** All Persian sentences below {@code data}. */
  static List<AnnotatedText> read(Path data) throws IOException {
    ColumnReader.Format bars = new ColumnReader.Format(Pattern.compile("\\|"), 0, 1, TYPES);
    ColumnReader.Format tabs = new ColumnReader.Format(Pattern.compile("\t"), 0, 1, TYPES);
    List<AnnotatedText> all = new ArrayList<>();
    all.addAll(ColumnReader.read(data.resolve("fa-peyma/train.txt"), bars));
    all.addAll(ColumnReader.read(data.resolve("fa-peyma/dev.txt"), bars));
    all.addAll(ColumnReader.read(data.resolve("fa-parstwiner/train.txt"), tabs));
    all.addAll(ColumnReader.read(data.resolve("fa-parstwiner/dev.txt"), tabs));
    return all;
  }
}
