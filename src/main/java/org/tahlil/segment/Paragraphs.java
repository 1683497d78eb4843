package org.tahlil.segment;

/**
 * Paragraphs: what a blank line, a form feed or a paragraph separator closes off (a blank line that
 * a page has made does not), and, inside of that, lines that stand for themselves (headings, items
 * of a list, verses, the paragraphs of an office file). Lines that only the width of a page has
 * broken stay together ({@link Wrapping}).
 */
final class Paragraphs {
  /** Takes the paragraphs in order, without white space around them. */
  interface Sink {
    void accept(int start, int end);
  }

  /** So many lines are looked at together; bounds memory. */
  private static final int GROUP = 256;

  private final String text;
  private final Sink sink;

  /** Lines of the group and the one after it, without white space around them, none blank. */
  private final int[] starts = new int[GROUP + 1];

  private final int[] ends = new int[GROUP + 1];
  private int lines;

  /** Start of the paragraph that the group's first line belongs to. */
  private int open;

  private Paragraphs(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  /** Hands the paragraphs of {@code text} to {@code sink}. */
  static void of(String text, Sink sink) {
    new Paragraphs(text, sink).run();
  }

  private void run() {
    int length = text.length();
    int position = 0;
    boolean blank = false;
    while (position < length) {
      int end = endOfLine(position);
      int start = position;
      while (start < end && CharacterClass.isSpace(text.charAt(start))) {
        start++;
      }
      if (start < end) {
        add(start, end, blank);
      }
      blank = start == end;
      if (end < length && closesParagraph(text.charAt(end))) {
        close();
      }
      boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      position = end + (pair ? 2 : 1);
    }
    close();
  }

  private void add(int start, int lineEnd, boolean behindBlank) {
    int end = lineEnd;
    while (CharacterClass.isSpace(text.charAt(end - 1))) {
      end--;
    }
    starts[lines] = start;
    ends[lines] = end;
    if (behindBlank && lines > 0 && !Wrapping.goesOnBehindBlank(text, starts, ends, lines - 1)) {
      close();
    }
    if (lines == 0) {
      open = start;
    }
    starts[lines] = start;
    ends[lines] = end;
    lines++;
    if (lines > GROUP) {
      join(GROUP);
      starts[0] = start;
      ends[0] = end;
      lines = 1;
    }
  }

  private void close() {
    if (lines > 0) {
      join(lines - 1);
      sink.accept(open, ends[lines - 1]);
      lines = 0;
    }
  }

  /** Decides the first {@code breaks} line breaks of the group; the last paragraph stays open. */
  private void join(int breaks) {
    if (breaks == 0) {
      return;
    }
    Wrapping wrapping = new Wrapping(text, starts, ends, lines);
    for (int i = 0; i < breaks; i++) {
      if (!wrapping.goesOn(i)) {
        sink.accept(open, ends[i]);
        open = starts[i + 1];
      }
    }
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean closesParagraph(char c) {
    return c == '\f' || c == '\u2029';
  }
}
