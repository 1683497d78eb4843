package org.tahlil.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * One pass over each paragraph: collects tokens, remembers the last mark that may end a sentence,
 * and decides when it sees the next token. The time is linear in the text, whatever is in it.
 */
final class SentenceScanner implements Paragraphs.Sink {
  /** A sentence with more tokens is cut, so that no stage behind this one meets an endless one. */
  static final int MOST_TOKENS = 1_000;

  /** In UTF-16 code units; a longer sentence is cut as well, though never inside of a token. */
  static final int LONGEST = 20_000;

  private final String text;
  private final Boundaries boundaries;
  private final List<Sentence> out;

  /** start, end, start, end, … of the open sentence's tokens. */
  private final int[] bounds = new int[2 * MOST_TOKENS];

  private int length;

  /** Where the open sentence starts, white space before it included. */
  private int start;

  /** What may end the open sentence behind its last token. */
  private @Nullable Mark mark;

  /** Length of {@link #bounds} and offset at the last semicolon, where a long sentence is cut. */
  private int weakLength;

  private int weakEnd;

  SentenceScanner(String text, List<Sentence> out) {
    this.text = text;
    this.boundaries = new Boundaries(text);
    this.out = out;
  }

  @Override
  public void accept(int from, int to) {
    Words words = new Words(text, to);
    start = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      byte found = CharacterClass.of(c);
      if (found >= CharacterClass.FIRST_OF_WORD) {
        int end = words.end(i);
        if (end > i && words.isToken(i, end)) {
          token(i, end, to);
        }
        i = Math.max(end, i + 1);
      } else if (found == CharacterClass.TERMINAL || c == '.') {
        i = mark(i, to);
      } else {
        i++;
        if (c == ';' || c == '؛') {
          weakLength = length;
          weakEnd = i;
        }
      }
    }
    close(to);
  }

  private int mark(int i, int limit) {
    Mark read = Mark.read(text, i, limit);
    if (length > 0 && read.kind() != Mark.Kind.NONE) {
      mark = mark == null ? read : mark.and(read);
    }
    return read.end();
  }

  private void token(int from, int to, int limit) {
    if (mark != null) {
      if (boundaries.ends(mark, bounds, length, new Boundaries.Next(from, to, limit))) {
        close(mark.end());
      }
      mark = null;
    }
    if (length == bounds.length || (length > 0 && to - start > LONGEST)) {
      cut();
    }
    if (length == 0 && from - start > LONGEST) {
      start = from;
    }
    bounds[length++] = from;
    bounds[length++] = to;
  }

  /** Ends the open sentence at {@code end}; without a token there is none. */
  private void close(int end) {
    emit(end, length);
    length = 0;
    mark = null;
  }

  /** Cuts the open sentence at its last semicolon, where it has one in its second half. */
  private void cut() {
    if (weakLength <= length / 2) {
      close(bounds[length - 1]);
      return;
    }
    int done = weakLength;
    emit(weakEnd, done);
    System.arraycopy(bounds, done, bounds, 0, length - done);
    length -= done;
  }

  private void emit(int end, int tokens) {
    weakLength = 0;
    if (tokens > 0) {
      int first = start;
      while (CharacterClass.isSpace(text.charAt(first))) {
        first++;
      }
      int last = end - bounds[tokens - 1] > LONGEST ? bounds[tokens - 1] : end;
      while (CharacterClass.isSpace(text.charAt(last - 1))) {
        last--;
      }
      out.add(new Sentence(new Span(first, last), Tokens.of(bounds, tokens)));
    }
    start = end;
  }
}
