package org.tahlil.search;

import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;

/** Cuts the text around a match. */
final class ContextReader {
  /** Code units in which a token with what surrounds it nearly always fits. */
  private static final int ROOM_FOR_TOKEN = 40;

  private final SentenceSplitter splitter;
  private final Context context;

  ContextReader(SentenceSplitter splitter, Context context) {
    this.splitter = splitter;
    this.context = context;
  }

  /** What stands before {@code match}. */
  String left(String text, Span match) {
    int start =
        switch (context.unit()) {
          case CHARACTERS -> whole(text, Math.max(0, match.start() - context.size()));
          case TOKENS -> tokensBefore(text, match.start());
        };
    return text.substring(Math.min(start, match.start()), match.start());
  }

  /** What stands behind {@code match}. */
  String right(String text, Span match) {
    int end =
        switch (context.unit()) {
          case CHARACTERS -> whole(text, Math.min(text.length(), match.end() + context.size()));
          case TOKENS -> tokensAfter(text, match.end());
        };
    return text.substring(match.end(), Math.max(end, match.end()));
  }

  /** Both halves of a surrogate pair, or none. */
  private static int whole(String text, int offset) {
    boolean isInside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return isInside ? offset - 1 : offset;
  }

  private int tokensBefore(String text, int end) {
    int from = whole(text, Math.max(0, end - room()));
    int wanted = context.size();
    int start = end;
    for (Sentence sentence : splitter.split(text.substring(from, end)).reversed()) {
      for (int i = sentence.tokens().size() - 1; i >= 0 && wanted > 0; i--) {
        start = from + sentence.tokens().start(i);
        wanted--;
      }
    }
    return start;
  }

  private int tokensAfter(String text, int start) {
    int to = whole(text, Math.min(text.length(), start + room()));
    int wanted = context.size();
    int end = start;
    for (Sentence sentence : splitter.split(text.substring(start, to))) {
      for (int i = 0; i < sentence.tokens().size() && wanted > 0; i++) {
        end = start + sentence.tokens().end(i);
        wanted--;
      }
    }
    return end;
  }

  private int room() {
    return (context.size() + 2) * ROOM_FOR_TOKEN;
  }
}
