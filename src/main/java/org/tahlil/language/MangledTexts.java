package org.tahlil.language;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tahlil.text.Language;
import org.tahlil.text.Script;

/**
 * Text that only looks like text, for the model to learn what is no language: sentences in visual
 * (reversed) order, sentences read in the wrong encoding, letters drawn at random. Seeded: the same
 * sentences give the same texts.
 */
final class MangledTexts {
  private static final Charset[] RUSSIAN =
      charsets("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866");
  private static final Charset[] WESTERN = charsets("windows-1252", "ISO-8859-1");
  private static final Charset[] ARABIC = charsets("windows-1256", "ISO-8859-6");

  /** Every how manieth text of a label with many texts is mangled, and how many of one with few. */
  private static final int EVERY = 12;

  private static final int ENOUGH = 300;

  /** The same of a language that Tahlil is for: its own letters must not outweigh their order. */
  private static final int ENOUGH_SERVED = 1200;

  private final Random random = new Random(1);
  private final List<TrainingText> mangled = new ArrayList<>();

  private MangledTexts() {}

  /** Texts labelled {@code und}, from the texts of each label in turn. */
  static List<TrainingText> of(List<TrainingText> texts) {
    Map<String, List<TrainingText>> labels = new TreeMap<>();
    texts.forEach(t -> labels.computeIfAbsent(t.label(), label -> new ArrayList<>()).add(t));
    MangledTexts made = new MangledTexts();
    for (Map.Entry<String, List<TrainingText>> label : labels.entrySet()) {
      List<TrainingText> own = label.getValue();
      boolean served = Language.WRITTEN_FORMS.contains(Language.of(label.getKey()));
      int step = Math.clamp(own.size() / (served ? ENOUGH_SERVED : ENOUGH), 1, EVERY);
      for (int i = 0; i < own.size(); i += step) {
        made.mangle(own.get(i).text(), i / step);
      }
    }
    return made.mangled;
  }

  private void mangle(String text, int turn) {
    Script script = Script.dominant(text, 0, text.length());
    if (turn % 3 == 0) {
      add(new StringBuilder(text).reverse().toString());
    } else if (turn % 3 == 1) {
      add(shuffled(text));
    } else if (script == Script.CYRILLIC) {
      misread(text, RUSSIAN[turn % RUSSIAN.length], RUSSIAN[(turn + 1) % RUSSIAN.length]);
      misread(text, StandardCharsets.UTF_8, RUSSIAN[0]);
      misread(text, StandardCharsets.UTF_8, WESTERN[0]);
      misread(text, RUSSIAN[0], WESTERN[1]);
    } else if (script == Script.ARABIC) {
      misread(text, StandardCharsets.UTF_8, ARABIC[0]);
      misread(text, StandardCharsets.UTF_8, WESTERN[0]);
      misread(text, ARABIC[0], RUSSIAN[0]);
      misread(text, ARABIC[0], WESTERN[1]);
    }
  }

  private void misread(String text, Charset written, Charset read) {
    add(new String(text.getBytes(written), read));
  }

  /** The letters of the text in random order, words as long as before. */
  private String shuffled(String text) {
    char[] chars = text.toCharArray();
    for (int i = chars.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      if (Character.isLetter(chars[i]) && Character.isLetter(chars[j])) {
        char c = chars[i];
        chars[i] = chars[j];
        chars[j] = c;
      }
    }
    return new String(chars);
  }

  private void add(String text) {
    mangled.add(new TrainingText("mangled", Language.UNDETERMINED.tag(), text));
  }

  private static Charset[] charsets(String... names) {
    Charset[] charsets = new Charset[names.length];
    for (int i = 0; i < names.length; i++) {
      charsets[i] = Charset.forName(names[i]);
    }
    return charsets;
  }
}
