package org.tahlil.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tahlil.text.Language;

/**
 * The second voice beside the letter sequences: letters that only some languages write, among those
 * that {@link org.tahlil.text.Folding} makes equal to others. Their presence speaks against the
 * other languages; their absence says nothing, as many type without them. The languages that Tahlil
 * is for also get a little more than the others before anything is read.
 *
 * <p>All figures are logarithms of odds, beside the calibrated evidence of the letter sequences.
 */
final class Orthography {
  /** What each letter that a language does not write takes from it: odds of one to seven. */
  private static final double STRANGE = 2;

  /** What a language that Tahlil is for has before anything is read: odds of three to one. */
  private static final double EXPECTED = 1.1;

  /**
   * What {@code und} has for each letter of the text, and at most: text that is some language
   * leaves mangled text (reversed, misread, shuffled) far behind, by 14 or more from 40 characters
   * on; reversed text does not.
   */
  private static final double MANGLED = 0.25;

  private static final double MOST_MANGLED = 10;

  /** A letter, and the tags of the languages that it speaks against. */
  private record Letter(String forms, String against) {}

  private static final String WITHOUT_ACCENTS = "en uz-Latn id so sw";
  private static final String NO_TAJIK =
      "ru uz-Cyrl kk ky tt ba be bg uk sr mk mn os kaa az-Cyrl tk-Cyrl";

  private static final List<Letter> LETTERS = letters();

  /** For each code unit 1 more than the index of its letter; 0 for most. */
  private static final byte[] INDICES = new byte[0x10000];

  static {
    for (int i = 0; i < LETTERS.size(); i++) {
      for (char form : LETTERS.get(i).forms.toCharArray()) {
        INDICES[form] = (byte) (i + 1);
      }
    }
  }

  private final double[][] penalties;
  private final double[] expected;
  private final int undetermined;

  /** For the languages {@code labels} of one script. */
  Orthography(List<String> labels) {
    penalties = new double[LETTERS.size()][labels.size()];
    expected = new double[labels.size()];
    undetermined = labels.indexOf(Language.UNDETERMINED.tag());
    for (int o = 0; o < labels.size(); o++) {
      String label = labels.get(o);
      for (int i = 0; i < penalties.length; i++) {
        boolean strange = Arrays.asList(LETTERS.get(i).against.split(" ", -1)).contains(label);
        penalties[i][o] = strange ? -STRANGE : 0;
      }
      boolean served = Language.WRITTEN_FORMS.contains(Language.of(label));
      expected[o] = served || label.equals(Language.PERSIAN.tag()) ? EXPECTED : 0;
    }
  }

  /** A bit for the letter {@code c} stands for, bit 0 for all others. */
  static long mark(char c) {
    return 1L << INDICES[c];
  }

  /** What each label has from the marks of {@code letters}, and beforehand. */
  double[] offsets(Letters letters) {
    double[] offsets = expected.clone();
    if (undetermined >= 0) {
      offsets[undetermined] = Math.min(MOST_MANGLED, MANGLED * letters.count());
    }
    for (long rest = letters.marks() >>> 1; rest != 0; rest &= rest - 1) {
      double[] penalty = penalties[Long.numberOfTrailingZeros(rest)];
      for (int o = 0; o < offsets.length; o++) {
        offsets[o] += penalty[o];
      }
    }
    return offsets;
  }

  private static List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    // Turkish, Azerbaijani, Turkmen; then the accents of European languages, a few at a time.
    for (String forms : List.of("şŞ", "çÇ", "ğĞ", "ıİ", "öÖ", "üÜ", "äÄ", "ňŇ", "ýÝ", "žŽ")) {
      letters.add(new Letter(forms, WITHOUT_ACCENTS));
    }
    letters.add(new Letter("áàâãåéèêëíìîïóòôõúùûÁÀÂÃÅÉÈÊËÍÌÎÏÓÒÔÕÚÙÛ", WITHOUT_ACCENTS));
    letters.add(new Letter("ßæøłščřőűąęěůñćđśźżŠČŘŁØÆĆĐŚŹŻ", WITHOUT_ACCENTS));
    letters.add(new Letter("ӣӢ", NO_TAJIK));
    letters.add(new Letter("ӯӮ", NO_TAJIK));
    letters.add(new Letter("ёЁ", "bg uk sr mk"));
    letters.add(new Letter("ہ", "fa prs ps ar azb ckb sd ug"));
    letters.add(new Letter("ھ", "fa prs ps ar azb"));
    letters.add(new Letter("ە", "fa prs ps ar azb ur pnb sd"));
    letters.add(new Letter("ة", "fa prs ps azb ckb ur pnb sd ug"));
    letters.add(new Letter("إ", "fa prs ps azb ckb ur pnb sd ug"));
    letters.add(new Letter("ګ", "fa prs ar azb ckb ur pnb ug"));
    letters.add(new Letter("ڪ", "fa prs ps ar azb ckb ur pnb ug"));
    letters.add(new Letter("\u06CE", "fa prs ps ar azb ur pnb sd ug"));
    letters.add(new Letter("\u06CC", "ar ug"));
    letters.add(new Letter("\u06A9", "ar ug"));
    return List.copyOf(letters);
  }
}
