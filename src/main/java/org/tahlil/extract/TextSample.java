package org.tahlil.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the bytes of a text file tell of its encoding: counted over all that is added, and a sample
 * of them, from the parts that are not plain ASCII.
 */
final class TextSample {
  private static final int BLOCK = 4096;
  private static final int MOST = 64 * 1024;

  /** Damaged text is UTF-8 still, where so many characters are right for each wrong byte. */
  private static final int RIGHT_FOR_ONE_WRONG = 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long size;
  private long controls;
  private long zeros;
  private long right;
  private long wrong;
  private int following;
  private int least;
  private int greatest;

  /** A byte order mark. */
  record Mark(Charset charset, int length) {}

  /** A sample of the first {@code most} bytes of {@code file}. */
  static TextSample of(Path file, long most) throws IOException {
    TextSample sample = new TextSample();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      int n = in.readNBytes(block, 0, BLOCK);
      for (long read = 0; n > 0 && read < most; read += n) {
        sample.add(block, n);
        n = in.readNBytes(block, 0, BLOCK);
      }
    }
    return sample;
  }

  /** Adds the first {@code length} of {@code bytes}. */
  void add(byte[] bytes, int length) {
    boolean ascii = true;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      ascii &= b >= 0;
      if (b < 0 || following > 0) {
        check(b & 0xFF);
      } else if (b < ' ') {
        count(b);
      }
    }
    if (size == 0 || (!ascii && kept.size() < MOST)) {
      kept.write(bytes, 0, length);
    }
    size += length;
  }

  private void count(byte control) {
    if (control == 0) {
      zeros++;
    } else if (control < '\t' || (control > '\r' && control != 0x1A && control != 0x1B)) {
      controls++;
    }
  }

  /** One more byte of a UTF-8 sequence, as in table 3-7 of the Unicode standard. */
  private void check(int b) {
    if (following > 0) {
      if (b >= least && b <= greatest) {
        following--;
        right += following == 0 ? 1 : 0;
        least = 0x80;
        greatest = 0xBF;
        return;
      }
      wrong++;
      following = 0;
      if (b < 0x80) {
        return;
      }
    }
    least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    greatest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      following = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      following = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      following = 3;
    } else {
      wrong++;
    }
  }

  byte[] bytes() {
    return kept.toByteArray();
  }

  boolean isUtf8() {
    boolean begun = following > 0 && right == 0;
    return zeros == 0 && !begun && (wrong == 0 || wrong * RIGHT_FOR_ONE_WRONG < right);
  }

  /** Whether there are more control characters than any text has. */
  boolean isBinary() {
    boolean wide = mark().isPresent() || utf16().isPresent();
    return !wide && (controls + zeros) * 100 > size;
  }

  Optional<Mark> mark() {
    byte[] b = bytes();
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: nearly all bytes at even places, or at odd ones, are the upper halves of
   * Latin, Cyrillic or Arabic letters and common punctuation; the others are not.
   */
  Optional<Charset> utf16() {
    byte[] bytes = bytes();
    int pairs = Math.min(bytes.length, BLOCK) / 2;
    if (pairs < 4) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += isUpperHalf(bytes[2 * i]) ? 1 : 0;
      odd += isUpperHalf(bytes[2 * i + 1]) ? 1 : 0;
    }
    if (odd * 10 > pairs * 9 && even * 2 < pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 10 > pairs * 9 && odd * 2 < pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isUpperHalf(byte b) {
    return b == 0 || b == 0x04 || b == 0x06 || b == 0x20;
  }
}
