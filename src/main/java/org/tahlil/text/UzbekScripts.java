package org.tahlil.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Uzbek from one of its alphabets into the other, by the rules of the Latin alphabet of 1995. From
 * Cyrillic the way is unambiguous. Latin writes neither ц nor ь: they come back by rule (-tsiya)
 * and in the loanwords of a short list, and are missing elsewhere.
 */
public final class UzbekScripts {
  private static final String LATIN = "abdefghijklmnopqrstuvxyz";
  private static final String CYRILLIC = "абдефгҳижклмнопқрстувхйз";
  private static final String LATIN_VOWELS = "aeiou";
  private static final String CYRILLIC_VOWELS = "аеиоуэюяёў";

  /** Cyrillic letters that are no single Latin letter. */
  private static final Map<Character, String> WIDE =
      Map.ofEntries(
          Map.entry('ў', "oʻ"),
          Map.entry('ғ', "gʻ"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "sh"),
          Map.entry('ч', "ch"),
          Map.entry('ё', "yo"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('э', "e"),
          Map.entry('ы', "i"),
          Map.entry('ъ', "ʼ"),
          Map.entry('ь', ""));

  /** Latin beginnings of loanwords whose Cyrillic spelling no rule gives. */
  private static final Map<String, String> STEMS = new HashMap<>();

  private static final int LONGEST_STEM;

  static {
    String stems =
        """
        yanvar январь fevral февраль aprel апрель iyun июнь iyul июль sentabr сентябрь
        oktabr октябрь noyabr ноябрь dekabr декабрь film фильм rol роль avtomobil автомобиль
        albom альбом alyans альянс asfalt асфальт bilyard бильярд delfin дельфин
        gospital госпиталь intervyu интервью italyan итальян kabel кабель kompyuter компьютер
        kreml кремль kultura культура kuryer курьер magistral магистраль medal медаль
        model модель neft нефть palto пальто parol пароль premyer премьер psixolog психолог
        pyesa пьеса rejissyor режиссёр spektakl спектакль tunnel туннель ultra ультра
        fakultet факультет konsult консульт rezult результ falsif фальсиф helikopter геликоптер
        sement цемент sentner центнер senzura цензура sirk цирк sivilizatsiya цивилизация
        sex цех sikl цикл fransiya франция fransuz француз konsepsiya концепция
        konsern концерн konsert концерт litsey лицей litsenziya лицензия ofitser офицер
        prinsip принцип protsent процент protsess процесс shveytsariya швейцария
        ssenariy сценарий vaksina вакцина medisina медицина dotsent доцент konferens конференц
        stansiya станция podstansiya подстанция tendensiya тенденция rezidensiya резиденция
        instansiya инстанция kanselyar канцеляр mototsikl мотоцикл
        """;
    String[] words = stems.strip().split("\\s+");
    int longest = 0;
    for (int i = 0; i < words.length; i += 2) {
      STEMS.put(words[i], words[i + 1]);
      longest = Math.max(longest, words[i].length());
    }
    LONGEST_STEM = longest;
  }

  private UzbekScripts() {}

  /** {@code latin} in Cyrillic letters; what is no Uzbek Latin letter stays as it is. */
  public static String cyrillic(CharSequence latin) {
    StringBuilder out = new StringBuilder(latin.length());
    int i = 0;
    while (i < latin.length()) {
      int end = i;
      while (end < latin.length() && isWordPart(latin, end)) {
        end++;
      }
      if (end == i) {
        out.append(latin.charAt(i++));
      } else {
        word(latin.subSequence(i, end).toString(), out);
        i = end;
      }
    }
    return out.toString();
  }

  /** {@code cyrillic} in Latin letters, with ʻ and ʼ; other characters stay as they are. */
  public static String latin(CharSequence cyrillic) {
    StringBuilder out = new StringBuilder(cyrillic.length() + cyrillic.length() / 8);
    for (int i = 0; i < cyrillic.length(); i++) {
      char c = cyrillic.charAt(i);
      char before = i == 0 ? ' ' : cyrillic.charAt(i - 1);
      char after = i + 1 == cyrillic.length() ? ' ' : cyrillic.charAt(i + 1);
      String letters = letters(lower(c), lower(before), lower(after));
      if (c == lower(c)) {
        out.append(letters);
      } else {
        out.append(capital(letters, Character.isUpperCase(before) || Character.isUpperCase(after)));
      }
    }
    return out.toString();
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static String letters(char c, char before, char after) {
    boolean vowelBefore = CYRILLIC_VOWELS.indexOf(before) >= 0;
    if (c == 'е') {
      boolean open = vowelBefore || before == 'ъ' || before == 'ь';
      return open || !Character.isLetter(before) ? "ye" : "e";
    }
    if (c == 'ц') {
      return vowelBefore ? "ts" : "s";
    }
    if (c == 'ъ' && "еёюя".indexOf(after) >= 0) {
      return "";
    }
    if (c == 'ҳ' && before == 'с') {
      // The apostrophe keeps the two letters apart: Исҳоқ is Isʼhoq.
      return "ʼh";
    }
    String wide = WIDE.get(c);
    int place = CYRILLIC.indexOf(c);
    return wide != null ? wide : String.valueOf(place < 0 ? c : LATIN.charAt(place));
  }

  private static String capital(String letters, boolean all) {
    if (letters.isEmpty() || all) {
      return letters.toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
  }

  private static boolean isWordPart(CharSequence text, int i) {
    char c = text.charAt(i);
    return Script.of(c) == Script.LATIN
        || (isApostrophe(c) && i > 0 && Script.of(text.charAt(i - 1)) == Script.LATIN);
  }

  private static boolean isApostrophe(char c) {
    return Folding.fold(c) == Folding.APOSTROPHE;
  }

  /** One word of Latin letters and apostrophes. */
  private static void word(String latin, StringBuilder out) {
    char[] letters = new char[latin.length()];
    for (int i = 0; i < letters.length; i++) {
      char c = latin.charAt(i);
      letters[i] = isApostrophe(c) ? Folding.APOSTROPHE : lower(c);
    }
    String word = new String(letters);
    int i = stem(latin, word, out);
    while (i < word.length()) {
      i = letter(latin, word, i, out);
    }
  }

  /** Writes the longest listed beginning of {@code word}; returns its length, 0 without one. */
  private static int stem(String latin, String word, StringBuilder out) {
    for (int length = Math.min(LONGEST_STEM, word.length()); length > 2; length--) {
      String cyrillic = STEMS.get(word.substring(0, length));
      if (cyrillic != null) {
        boolean vowel = length < word.length() && LATIN_VOWELS.indexOf(word.charAt(length)) >= 0;
        boolean drop = vowel && cyrillic.endsWith("ь");
        copyCase(latin, 0, drop ? cyrillic.substring(0, cyrillic.length() - 1) : cyrillic, out);
        return length;
      }
    }
    return 0;
  }

  /** Writes the letter at {@code i}; returns where the next one begins. */
  private static int letter(String latin, String word, int i, StringBuilder out) {
    String two = two(word, i);
    if (!two.isEmpty()) {
      copyCase(latin, i, two, out);
      return i + 2;
    }
    char c = word.charAt(i);
    int place = LATIN.indexOf(c);
    if (c == 'e' && (i == 0 || LATIN_VOWELS.indexOf(word.charAt(i - 1)) >= 0)) {
      copyCase(latin, i, "э", out);
    } else if (c == Folding.APOSTROPHE) {
      out.append('ъ');
    } else if (place >= 0) {
      copyCase(latin, i, CYRILLIC.substring(place, place + 1), out);
    } else {
      out.append(latin.charAt(i));
    }
    return i + 1;
  }

  /** The Cyrillic letter of the two Latin characters at {@code i}; empty where they are two. */
  private static String two(String word, int i) {
    if (i + 1 == word.length()) {
      return "";
    }
    return switch (word.substring(i, i + 2)) {
      case "o'" -> "ў";
      case "g'" -> "ғ";
      case "sh" -> "ш";
      case "ch" -> "ч";
      // oʻ comes before yo: yoʻl is йўл.
      case "yo" -> word.startsWith("'", i + 2) ? "" : "ё";
      case "yu" -> "ю";
      case "ya" -> "я";
      case "ye" -> "е";
      case "ts" -> word.startsWith("tsiy", i) || word.startsWith("tsio", i) ? "ц" : "";
      case "si" ->
          i > 0 && "kp".indexOf(word.charAt(i - 1)) >= 0 && word.startsWith("siy", i) ? "ци" : "";
      case "s'" -> word.startsWith("s'h", i) ? "с" : "";
      default -> "";
    };
  }

  /** {@code cyrillic}, with a capital where the Latin letter at {@code i} is one. */
  private static void copyCase(String latin, int i, String cyrillic, StringBuilder out) {
    if (!Character.isUpperCase(latin.charAt(i))) {
      out.append(cyrillic);
    } else if (latin.length() > 2 && latin.equals(latin.toUpperCase(Locale.ROOT))) {
      out.append(cyrillic.toUpperCase(Locale.ROOT));
    } else {
      out.append(Character.toUpperCase(cyrillic.charAt(0))).append(cyrillic, 1, cyrillic.length());
    }
  }
}
