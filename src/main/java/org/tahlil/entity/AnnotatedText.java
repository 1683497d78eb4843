package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.Sentence;
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

  /** Each of {@code sentences} with the names that lie in it. */
  List<AnnotatedText> cut(List<Sentence> sentences) {
    List<AnnotatedText> cut = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      cut.add(
          new AnnotatedText(
              span.of(text),
              names.stream()
                  .filter(name -> span.contains(name.span()))
                  .map(name -> new Name(name.span().plus(-span.start()), name.type()))
                  .toList()));
    }
    return cut;
  }

  /** A marked name. */
  record Name(Span span, EntityType type) {}
}
