package org.tahlil.text;

import java.util.Locale;

/** The writing system of a text, computed from its characters; never guessed from a label. */
public enum Script {
  ARABIC("Arab"),
  CYRILLIC("Cyrl"),
  LATIN("Latn"),
  /** Letters of some other script. */
  OTHER("Zzzz"),
  /** No letter at all. */
  NONE("Zyyy");

  private final String code;

  Script(String code) {
    this.code = code;
  }

  /** ISO 15924 code. */
  public String code() {
    return code;
  }

  /** Script of one UTF-16 code unit; {@link #NONE} for everything that is no letter. */
  public static Script of(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN : NONE;
    }
    if (!Character.isLetter(c)) {
      return NONE;
    }
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
      return LATIN;
    }
    if (c >= 0x400 && c < 0x530) {
      return CYRILLIC;
    }
    if ((c >= 0x600 && c < 0x780) || (c >= 0x8A0 && c < 0x900)) {
      return c >= 0x700 && c < 0x750 ? OTHER : ARABIC;
    }
    if (c >= 0xFB50 && c < 0xFF00) {
      return ARABIC;
    }
    // Modifier letters (oʻ, maʼno) go with whatever they stand beside.
    return c >= 0x2B0 && c < 0x300 ? NONE : OTHER;
  }

  /** Script of most letters in {@code text[start, end)}; the first in enum order wins a tie. */
  public static Script dominant(CharSequence text, int start, int end) {
    int[] counts = new int[values().length];
    for (int i = start; i < end; i++) {
      counts[of(text.charAt(i)).ordinal()]++;
    }
    Script best = NONE;
    int most = 0;
    for (Script script : values()) {
      if (script != NONE && counts[script.ordinal()] > most) {
        most = counts[script.ordinal()];
        best = script;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
