package org.tahlil.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tahlil.text.Folding;

/**
 * How a name sounds, roughly, in whatever script: its consonants, for comparing <i>Vidal</i>, ويدال
 * and <i>Видал</i>. Vowels and what only some scripts write are left out.
 */
final class Sounds {
  private static final Map<Character, String> LETTERS = new HashMap<>();

  /** Sounds that scripts and languages leave out or add. */
  private static final String WEAK = "vyh";

  /** Pairs of sounds that spellings exchange. */
  private static final String[] NEAR = {
    "sz", "bp", "kg", "td", "sS", "CS", "zZ", "jZ", "xk", "xh", "gh", "jg", "fv", "Ct", "kC", "sC",
    "jC", "jy", "ks", "fp", "vb", "gx", "kh", "Sx", "ts"
  };

  static {
    put("b", "bбب");
    put("p", "pпپ");
    put("t", "tтتطټ");
    put("s", "sсثسصц");
    put("j", "jҷجځ");
    put("C", "чچڅ");
    put("h", "hҳحه");
    put("x", "хخ");
    put("d", "dдدډ");
    put("z", "zзذزضظ");
    put("Z", "жژږ");
    put("r", "rрړر");
    put("S", "шщشښ");
    put("g", "gгғغگ");
    put("f", "fфف");
    put("k", "kqкқقک");
    put("l", "lлل");
    put("m", "mмم");
    put("n", "nнنڼ");
    put("v", "vwвوў");
    put("y", "yйیېئ");
  }

  private Sounds() {}

  private static void put(String sound, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      LETTERS.put(letters.charAt(i), sound);
    }
  }

  /** The sounds of an English word. */
  static String ofEnglish(String word) {
    String w = Folding.fold(word).toString().toLowerCase(Locale.ROOT);
    w = w.replace("sch", "ш").replace("sh", "ш").replace("tch", "ч").replace("ch", "ч");
    w = w.replace("kh", "х").replace("gh", "г").replace("ph", "f").replace("th", "t");
    w = w.replace("zh", "ж").replace("ck", "k").replace("x", "ks").replace("dj", "j");
    w = w.replaceAll("c(?=[eiy])", "s").replace('c', 'k').replaceAll("g(?=[eiy])", "j");
    return sounds(w);
  }

  /** The sounds of a word of another language. */
  static String of(String word) {
    String w = Folding.fold(word).toString().toLowerCase(Locale.ROOT);
    w = w.replace("sh", "ш").replace("ch", "ч").replace('x', 'х').replace("дж", "ҷ");
    return sounds(w);
  }

  /** Sounds without the weak ones. */
  static String strong(String sounds) {
    StringBuilder strong = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      if (WEAK.indexOf(sounds.charAt(i)) < 0) {
        strong.append(sounds.charAt(i));
      }
    }
    return strong.toString();
  }

  private static String sounds(String letters) {
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      String sound = LETTERS.get(letters.charAt(i));
      boolean doubled =
          sound != null
              && sounds.length() > 0
              && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
      if (sound != null && !doubled) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }

  /**
   * How much of {@code source} sounds in {@code target}, in [0, 1]; what the target has beyond it,
   * as endings, costs little.
   */
  static double likeness(String source, String target) {
    int n = source.length();
    int m = target.length();
    if (n == 0 || m == 0 || Math.abs(n - m) > 5) {
      return 0;
    }
    double[][] best = new double[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        double both = best[i - 1][j - 1] + match(source.charAt(i - 1), target.charAt(j - 1));
        best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    double own = 0.7 * weight(source) + 0.3 * weight(target);
    return own == 0 ? 0 : Math.min(1, best[n][m] / own);
  }

  private static double weight(String sounds) {
    double sum = 0;
    for (int i = 0; i < sounds.length(); i++) {
      sum += weight(sounds.charAt(i));
    }
    return sum;
  }

  private static double weight(char sound) {
    return WEAK.indexOf(sound) >= 0 ? 0.4 : 1;
  }

  private static double match(char a, char b) {
    if (a == b) {
      return weight(a);
    }
    for (String near : NEAR) {
      if (near.indexOf(a) >= 0 && near.indexOf(b) >= 0) {
        return 0.7 * Math.min(weight(a), weight(b));
      }
    }
    return 0;
  }
}
