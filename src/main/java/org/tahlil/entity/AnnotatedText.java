package org.tahlil.entity;

import java.util.List;
import org.tahlil.text.Span;

/**
 * A sentence or a document whose names somebody marked.
 *
 * @param text as it is read
 * @param names by offset, without overlap
 */
record AnnotatedText(String text, List<Name> names) {
  AnnotatedText {
    names = List.copyOf(names);
    for (Name name : names) {
      if (name.span().end() > text.length()) {
        throw new IllegalArgumentException("a name outside of the text: " + name.span());
      }
    }
  }

  /** A marked name. */
  record Name(Span span, EntityType type) {}
}
