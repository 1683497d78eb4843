package org.tahlil.extract;

import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.tahlil.extract.Extraction.Declared;

/** What a parsed document says of itself. */
final class Statements {
  private Statements() {}

  static Declared of(Metadata part) {
    Optional<String> title =
        Optional.ofNullable(part.get(TikaCoreProperties.TITLE))
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    return new Declared(title, Optional.empty(), Optional.empty());
  }
}
