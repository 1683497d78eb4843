package org.tahlil.text;

/**
 * A stretch of a text, in UTF-16 code units of the text as it was extracted.
 *
 * @param start first code unit, inclusive, at least 0
 * @param end code unit after the last, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span, moved by {@code offset} code units. */
  public Span plus(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The characters of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
