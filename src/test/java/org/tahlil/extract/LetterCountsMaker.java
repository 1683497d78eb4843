package org.tahlil.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tahlil.extract.LetterCounts.Before;

/**
 * Makes {@code letters.tsv}: {@code LetterCountsMaker DATA/lid OUT}. Every language weighs the
 * same. Text is counted as someone types it who has only the letters of the 8-bit encodings.
 */
final class LetterCountsMaker {
  private static final int TOTAL = 1_000_000;

  private record Source(String script, Charset charset, List<String> files) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "Arabic",
              Charset.forName("windows-1256"),
              List.of(
                  "flores200-dev/arb_Arab.dev",
                  "flores200-dev/pbt_Arab.dev",
                  "flores200-dev/pes_Arab.dev",
                  "flores200-dev/prs_Arab.dev",
                  "flores200-dev/urd_Arab.dev")),
          new Source(
              "Cyrillic",
              Charset.forName("windows-1251"),
              List.of(
                  "flores200-dev/bel_Cyrl.dev",
                  "flores200-dev/bul_Cyrl.dev",
                  "flores200-dev/kaz_Cyrl.dev",
                  "flores200-dev/kir_Cyrl.dev",
                  "flores200-dev/rus_Cyrl.dev",
                  "flores200-dev/tat_Cyrl.dev",
                  "flores200-dev/tgk_Cyrl.dev",
                  "flores200-dev/ukr_Cyrl.dev",
                  "udhr/uzn_cyrl.txt")),
          new Source(
              "Latin",
              Charset.forName("windows-1254"),
              List.of(
                  "flores200-dev/azj_Latn.dev",
                  "flores200-dev/deu_Latn.dev",
                  "flores200-dev/eng_Latn.dev",
                  "flores200-dev/fra_Latn.dev",
                  "flores200-dev/tuk_Latn.dev",
                  "flores200-dev/tur_Latn.dev",
                  "flores200-dev/uzn_Latn.dev")));

  private LetterCountsMaker() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Characters beyond ASCII, by script and by what stands before them; for a million.");
    lines.add("# Counted in FLORES-200 dev (CC BY-SA 4.0) and UDHR, made by LetterCountsMaker.");
    for (Source source : SOURCES) {
      for (Before before : Before.values()) {
        lines.add(line(source, before, Path.of(arguments[0])));
      }
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  private static String line(Source source, Before before, Path data) throws IOException {
    Map<Character, Double> shares = new TreeMap<>();
    for (String file : source.files) {
      String text = asTyped(Files.readString(data.resolve(file)), source.charset);
      Map<Character, Integer> counts = new TreeMap<>();
      for (int i = 1; i < text.length(); i++) {
        if (text.charAt(i) >= 0x80 && Before.of(text.charAt(i - 1)) == before) {
          counts.merge(text.charAt(i), 1, Integer::sum);
        }
      }
      // Of all characters beyond ASCII: how often such a pair is counts too.
      double all = text.chars().filter(c -> c >= 0x80).count() * (double) source.files.size();
      counts.forEach((c, n) -> shares.merge(c, n / all, Double::sum));
    }
    StringBuilder line = new StringBuilder(source.script).append('\t');
    line.append(before.name().toLowerCase(Locale.ROOT));
    shares.forEach(
        (c, share) -> {
          long count = Math.round(share * TOTAL);
          if (count > 0) {
            line.append('\t').append(c).append(count);
          }
        });
    return line.toString();
  }

  /** What the encoding cannot write is typed as the nearest that it can, or left out. */
  static String asTyped(String text, Charset charset) {
    var encoder = charset.newEncoder();
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char near = encoder.canEncode(c) ? c : near(c);
      if (encoder.canEncode(near)) {
        typed.append(near);
      }
    }
    return typed.toString();
  }

  private static char near(char c) {
    return switch (c) {
      case 'ی', 'ې', 'ۍ', 'ئ' -> 'ي';
      case 'ک', 'ګ' -> 'ك';
      case 'ټ' -> 'ت';
      case 'ډ' -> 'د';
      case 'ړ' -> 'ر';
      case 'ږ' -> 'ژ';
      case 'ښ' -> 'ش';
      case 'ڼ' -> 'ن';
      case 'څ', 'ځ' -> 'خ';
      case 'ہ', 'ھ' -> 'ه';
      case 'ے' -> 'ي';
      case 'ғ' -> 'г';
      case 'ӣ' -> 'и';
      case 'қ' -> 'к';
      case 'ӯ', 'ў', 'ұ', 'ү' -> 'у';
      case 'ҳ', 'һ' -> 'х';
      case 'ҷ' -> 'ч';
      case 'ә' -> 'а';
      case 'ө' -> 'о';
      case 'ң' -> 'н';
      case 'і' -> 'и';
      case 'ʻ', 'ʼ' -> '’';
      default -> c;
    };
  }
}
