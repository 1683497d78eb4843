package org.tahlil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tahlil.text.Language;
import org.tahlil.text.UzbekScripts;

/**
 * Reads labelled texts from a folder of corpora: {@code flores200-dev}, {@code nllb-seed}, {@code
 * tico19}, {@code udhr} with one file a language (the language's code is the file name's part
 * before or after its dot), {@code tatoeba-uz} with a label and a tab before each text. One text a
 * line. Texts of other corpora come from {@link AnnotatedTexts}; all other files are passed over.
 */
final class TrainingTexts {
  /** Codes of the corpora that are not their BCP 47 tags. */
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("arb", "ar"),
          Map.entry("azj", "az"),
          Map.entry("bak", "ba"),
          Map.entry("bel", "be"),
          Map.entry("bul", "bg"),
          Map.entry("deu", "de"),
          Map.entry("eng", "en"),
          Map.entry("fra", "fr"),
          Map.entry("hin", "hi"),
          Map.entry("kaz", "kk"),
          Map.entry("kir", "ky"),
          Map.entry("pbt", "ps"),
          Map.entry("pbu", "ps"),
          Map.entry("pes", "fa"),
          Map.entry("rus", "ru"),
          Map.entry("snd", "sd"),
          Map.entry("srp", "sr"),
          Map.entry("tat", "tt"),
          Map.entry("tgk", "tg"),
          Map.entry("tuk", "tk"),
          Map.entry("tur", "tr"),
          Map.entry("uig", "ug"),
          Map.entry("ukr", "uk"),
          Map.entry("urd", "ur"),
          Map.entry("uzb", "uz"),
          Map.entry("uzn", "uz"));

  /**
   * Languages that the folder has no text of: the Universal Declaration of Human Rights in them
   * comes with the program, so that they are not taken for a language that matters.
   */
  private static final List<String> BUNDLED =
      List.of(
          "cs", "es", "hr", "hu", "id", "it", "kaa", "ku", "mk", "mn", "nl", "os", "pl", "pnb",
          "pt", "ro", "so", "sq", "sv", "sw");

  /**
   * Languages whose corpora are formal: the words and forms of every day come with the program, or
   * "I am coming" would be taken for a neighbour's language.
   */
  private static final List<String> EVERYDAY = List.of("tg", "uz-Latn");

  /**
   * Shorter paragraphs of the Declaration are headings ("Article 7"), the same in many languages.
   */
  private static final int HEADING = 25;

  /** Folders whose files are read here. */
  static final List<String> CORPORA =
      List.of("flores200-dev", "nllb-seed", "tatoeba-uz", "tico19", "udhr");

  private TrainingTexts() {}

  /**
   * All texts under {@code folder}, in the order of the files' names, and Uzbek Latin once more in
   * Cyrillic letters (corpus name with {@code +cyrillic}).
   *
   * @throws IOException where a file cannot be read
   */
  static List<TrainingText> read(Path folder) throws IOException {
    List<TrainingText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!AnnotatedTexts.corpus(file).isEmpty()) {
          texts.addAll(AnnotatedTexts.read(file));
        } else if (CORPORA.contains(corpus(file))) {
          texts.addAll(file(file));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    texts.addAll(cyrillic(texts));
    return texts;
  }

  /** The texts in Uzbek Latin once more in Cyrillic letters. */
  private static List<TrainingText> cyrillic(List<TrainingText> texts) {
    return texts.stream()
        .filter(text -> text.label().equals(Language.UZBEK_LATIN.tag()))
        .map(
            text ->
                new TrainingText(
                    text.corpus() + "+cyrillic",
                    Language.UZBEK_CYRILLIC.tag(),
                    UzbekScripts.cyrillic(text.text())))
        .toList();
  }

  /** Texts of {@link #BUNDLED} and {@link #EVERYDAY}, which come with the program. */
  static List<TrainingText> bundled() throws IOException {
    List<TrainingText> texts = new ArrayList<>();
    for (String tag : BUNDLED) {
      texts.addAll(resource("udhr", tag));
    }
    for (String tag : EVERYDAY) {
      List<TrainingText> everyday = resource("everyday", tag);
      texts.addAll(everyday);
      texts.addAll(cyrillic(everyday));
    }
    return texts;
  }

  /** Whether {@code text} is a list of words of every day. */
  static boolean isEveryday(TrainingText text) {
    return text.corpus().startsWith("everyday");
  }

  private static List<TrainingText> resource(String folder, String tag) throws IOException {
    String name = folder + "/" + tag + ".txt";
    try (InputStream in =
            Objects.requireNonNull(TrainingTexts.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new TrainingText(folder + "-bundled", tag, line))
          .toList();
    }
  }

  private static List<TrainingText> file(Path file) throws IOException {
    String corpus = corpus(file);
    String name = String.valueOf(file.getFileName());
    List<TrainingText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      String code = name.endsWith(".tsv") ? line.substring(0, tab) : code(name);
      String text = line.substring(tab + 1).strip();
      if (!text.isEmpty() && !(corpus.equals("udhr") && text.length() < HEADING)) {
        texts.add(new TrainingText(corpus, tag(code), text));
      }
    }
    return texts;
  }

  /** The name of the folder that the file is in. */
  private static String corpus(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }

  private static String code(String name) {
    return name.startsWith("tico19-test.")
        ? name.substring("tico19-test.".length())
        : name.replaceFirst("[.].*", "");
  }

  /** The tag of {@code uzn_Latn}, {@code pes_Arab}, {@code urd_2}, {@code prs}. */
  static String tag(String code) {
    String[] parts = code.split("_", -1);
    String tag = TAGS.getOrDefault(parts[0], parts[0]);
    String script = parts.length == 1 ? "" : parts[1].toLowerCase(java.util.Locale.ROOT);
    return switch (tag + "-" + script) {
      case "uz-latn" -> "uz-Latn";
      case "uz-cyrl" -> "uz-Cyrl";
      case "az-cyrl" -> "az-Cyrl";
      case "tk-cyrl" -> "tk-Cyrl";
      default -> tag;
    };
  }
}
