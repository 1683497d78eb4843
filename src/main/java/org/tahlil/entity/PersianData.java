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

  /** The Persian data sets below {@code data}. */
  static List<Source> read(Path data) throws IOException {
    ColumnReader.Format bars = new ColumnReader.Format(Pattern.compile("\\|"), 0, 1, TYPES);
    ColumnReader.Format tabs = new ColumnReader.Format(Pattern.compile("\t"), 0, 1, TYPES);
    return List.of(
        source(data.resolve("fa-peyma"), bars, Source.Kind.NEAR),
        source(data.resolve("fa-parstwiner"), tabs, Source.Kind.FAR));
  }

  private static Source source(Path folder, ColumnReader.Format format, Source.Kind kind)
      throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (String file : List.of("train.txt", "dev.txt")) {
      texts.addAll(ColumnReader.read(folder.resolve(file), format));
    }
    return new Source(String.valueOf(folder.getFileName()), texts, kind);
  }
}
