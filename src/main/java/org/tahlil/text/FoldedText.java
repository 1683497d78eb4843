package org.tahlil.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded copy of a stretch of text that knows where each of its code units came from. Made by
 * {@link Folding}; the text itself is never changed.
 */
public final class FoldedText implements CharSequence {
  private final CharSequence source;
  private final char[] folded;

  /**
   * For each folded code unit its offset in the source; one more for the end of the stretch. Null
   * where every code unit became exactly one, as in most sentences.
   */
  private final int @Nullable [] offsets;

  /** Offset in the source of the first code unit; counts where there are no offsets. */
  private final int first;

  private final int length;

  /** Every code unit became one; the first stands at {@code first}. */
  FoldedText(CharSequence source, int first, char[] folded) {
    this.source = source;
    this.first = first;
    this.folded = folded;
    this.offsets = null;
    this.length = folded.length;
  }

  FoldedText(CharSequence source, char[] folded, int[] offsets, int length) {
    this.source = source;
    this.folded = folded;
    this.offsets = offsets;
    this.first = offsets[0];
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int i) {
    if (i >= length) {
      throw new IndexOutOfBoundsException(i + " of " + length);
    }
    return folded[i];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    if (end > length) {
      throw new IndexOutOfBoundsException(end + " of " + length);
    }
    return new String(folded, start, end - start);
  }

  /** Offset in the source of the folded code unit {@code i}; the stretch's end for the length. */
  public int offset(int i) {
    return offsets == null ? first + i : offsets[i];
  }

  /**
   * The span of the source behind the folded {@code [start, end)}, with the combining marks that
   * follow its last letter.
   */
  public Span source(int start, int end) {
    if (offsets == null || start == end) {
      return new Span(offset(start), offset(end));
    }
    int to = offsets[end - 1] + 1;
    while (to < offsets[end]
        && Character.getType(source.charAt(to)) == Character.NON_SPACING_MARK) {
      to++;
    }
    return new Span(offsets[start], to);
  }

  /**
   * Index of the first folded code unit that comes from the source offset {@code offset} or from
   * after it; {@link #length()} where there is none.
   */
  public int indexOf(int offset) {
    if (offsets == null) {
      return Math.clamp((long) offset - first, 0, length);
    }
    int i = Arrays.binarySearch(offsets, 0, length, offset);
    if (i < 0) {
      return -i - 1;
    }
    while (i > 0 && offsets[i - 1] == offset) {
      i--;
    }
    return i;
  }

  /**
   * As {@link #indexOf}, searched from the index {@code from} on: quick where the answer is near.
   */
  public int indexOf(int offset, int from) {
    if (offsets == null) {
      return Math.clamp((long) offset - first, from, length);
    }
    int i = from;
    while (i < length && offsets[i] < offset) {
      i++;
    }
    return i;
  }

  /** Copies the folded {@code [start, end)} to {@code target} from {@code at} on. */
  public void copy(int start, int end, char[] target, int at) {
    if (end > length) {
      throw new IndexOutOfBoundsException(end + " of " + length);
    }
    System.arraycopy(folded, start, target, at, end - start);
  }

  @Override
  public String toString() {
    return new String(folded, 0, length);
  }
}
