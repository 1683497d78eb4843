package org.tahlil.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which encoding the bytes of a text are in: a byte order mark, else UTF-8 where the bytes are it,
 * else UTF-16, else the one of the usual 8-bit encodings in which the letters are as frequent, and
 * stand beside one another, as in text of their script ({@link LetterCounts}); ICU is asked where
 * none fits.
 */
public final class Encodings {
  /** The first wins a tie, as where only quotation marks lie beyond ASCII. */
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("windows-1252", LetterCounts.LATIN),
          new Candidate("windows-1251", LetterCounts.CYRILLIC),
          new Candidate("windows-1256", LetterCounts.ARABIC),
          // KOI8-U has the letters of KOI8-R at the same places.
          new Candidate("KOI8-U", LetterCounts.CYRILLIC),
          new Candidate("IBM866", LetterCounts.CYRILLIC),
          new Candidate("ISO-8859-5", LetterCounts.CYRILLIC),
          new Candidate("windows-1254", LetterCounts.LATIN),
          new Candidate("ISO-8859-6", LetterCounts.ARABIC));

  /** Text of the right encoding scores about -3 a byte, of a wrong one below -7. */
  private static final double POOR = -6;

  /** Below this many bytes beyond ASCII a poor score says little. */
  private static final int ENOUGH = 40;

  /** From so many bytes for each beyond ASCII on, a text is more likely Latin … */
  private static final int ASCII_FOR_ONE_BEYOND = 4;

  /** … which weighs as much as one letter, so that a few words of another script outweigh it. */
  private static final double MOSTLY_ASCII = 8;

  private static final int LEAST_ICU_CONFIDENCE = 40;

  private record Candidate(Charset charset, LetterCounts letters) {
    Candidate(String name, LetterCounts letters) {
      this(Charset.forName(name), letters);
    }
  }

  private Encodings() {}

  /** The encoding of {@code bytes}, as far as they tell. */
  public static Charset detect(byte[] bytes) {
    TextSample sample = new TextSample();
    sample.add(bytes, bytes.length);
    return detect(sample);
  }

  /** The encoding of what {@code sample} was taken of. */
  static Charset detect(TextSample sample) {
    if (sample.mark().isPresent()) {
      return sample.mark().get().charset();
    }
    if (sample.isUtf8()) {
      return StandardCharsets.UTF_8;
    }
    return sample.utf16().orElseGet(() -> eightBit(sample.bytes()));
  }

  private static Charset eightBit(byte[] bytes) {
    Charset best = StandardCharsets.UTF_8;
    double most = Double.NEGATIVE_INFINITY;
    int beyond = beyondAscii(bytes);
    double mostlyAscii = beyond * ASCII_FOR_ONE_BEYOND < bytes.length ? MOSTLY_ASCII : 0;
    for (Candidate candidate : CANDIDATES) {
      double score = candidate.letters.score(new String(bytes, candidate.charset));
      score += candidate.letters == LetterCounts.LATIN ? mostlyAscii : 0;
      if (score > most) {
        most = score;
        best = candidate.charset;
      }
    }
    return beyond >= ENOUGH && most / beyond < POOR ? byIcu(bytes, best) : best;
  }

  private static int beyondAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static Charset byIcu(byte[] bytes, Charset otherwise) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    return match != null
            && match.getConfidence() >= LEAST_ICU_CONFIDENCE
            && Charset.isSupported(match.getName())
        ? Charset.forName(match.getName())
        : otherwise;
  }

  /** A name in an archive that does not say its encoding. */
  static String decodeName(byte[] raw) {
    return new String(raw, detect(raw));
  }
}
