package org.tahlil.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.tahlil.evaluation.LanguageAccuracy;
import org.tahlil.evaluation.LanguageAnswer;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Script;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Writes the accuracy reports of language identification: a model trained without the texts that it
 * is tested on, and OpenNLP's stock model, on the same texts. Tested on are all of TICO-19, every
 * fifth sentence of FLORES-200 dev, the Declaration of Human Rights and Tatoeba; whole, and cut
 * after {@value #SNIPPET} characters. Dari and Iranian Persian count as one, {@code fa}, but for
 * the report {@code prs-fa.txt}.
 */
public final class LanguageReports {
  static final int SNIPPET = 40;

  private static final List<String> TARGETS =
      List.of("ps", "fa", "uz-Latn", "uz-Cyrl", "tg", "ru", "en");

  private final List<TrainingText> known = new ArrayList<>();
  private final List<TrainingText> held = new ArrayList<>();
  private final Path reports;

  private LanguageReports(Path reports) {
    this.reports = reports;
  }

  /** Arguments: the folder of labelled texts, the folder of reports. */
  public static void main(String[] args) throws IOException {
    LanguageReports made = new LanguageReports(Path.of(args[1]));
    made.split(TrainingTexts.read(Path.of(args[0])));
    made.write();
  }

  private void split(List<TrainingText> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    for (TrainingText text : texts) {
      int number = numbers.merge(text.corpus() + " " + text.label(), 1, Integer::sum);
      boolean target = TARGETS.contains(one(text.label()));
      boolean test =
          switch (text.corpus()) {
            case "tico19", "tatoeba-uz", "tatoeba-uz+cyrillic" -> true;
            case "flores200-dev", "flores200-dev+cyrillic" -> number % 5 == 0;
            case "udhr" -> target;
            case "udhr+cyrillic" -> false;
            default -> false;
          };
      if (!test) {
        known.add(text);
      } else if (!text.label().equals("hi")) {
        held.add(text);
      }
    }
  }

  private void write() throws IOException {
    Path folder = Files.createTempDirectory("language-reports");
    try {
      Path model = folder.resolve(LanguageIdentifier.MODEL);
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      LanguageTraining.train(known, model, nowhere);
      LanguageIdentifier identifier = LanguageIdentifier.create(folder);
      LetterDetector detector = LetterDetector.load(model);
      Map<String, String> own = report("tahlil", text -> identify(identifier, detector, text));
      LanguageDetectorME stock = stock();
      Map<String, String> other = report("opennlp-langdetect-183", text -> stock(stock, text));
      summary(own, other);
      variants(identifier, PersianVariants.load(LanguageTraining.persian(model)));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(LanguageReports::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LanguageDetectorME stock() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LanguageReports.class.getResourceAsStream("/langdetect-183.bin"))) {
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    }
  }

  private static LanguageAnswer identify(
      LanguageIdentifier identifier, LetterDetector detector, String text) {
    Sentence whole = new Sentence(new Span(0, text.length()), Tokens.empty());
    IdentifiedSentence answer = identifier.identify(text, List.of(whole)).get(0);
    String tag = one(answer.language().tag());
    SentenceEvidence evidence = detector.evidence(Letters.of(text, 0, text.length()));
    if (tag.equals(Language.PERSIAN.tag()) && evidence != null) {
      // As Dari and Iranian Persian count as one, so does the confidence.
      double[] probabilities = evidence.probabilities;
      return new LanguageAnswer("", tag, probabilities[SentenceEvidence.best(probabilities)]);
    }
    return new LanguageAnswer("", tag, answer.confidence());
  }

  private static LanguageAnswer stock(LanguageDetectorME stock, String text) {
    opennlp.tools.langdetect.Language answer = stock.predictLanguage(text);
    String tag = TrainingTexts.tag(answer.getLang());
    if (tag.equals("uz")) {
      Script script = Script.dominant(text, 0, text.length());
      tag = script == Script.NONE ? "uz" : "uz-" + script.code();
    }
    String two = STOCK_TAGS.getOrDefault(tag, tag);
    return new LanguageAnswer("", one(two), Math.min(1, answer.getConfidence()));
  }

  /** Tags of the stock model's labels that the corpora do not use. */
  private static final Map<String, String> STOCK_TAGS =
      Map.of("pus", "ps", "fas", "fa", "ara", "ar", "aze", "az", "srp", "sr", "snd", "sd");

  /** Dari counts as Persian. */
  private static String one(String tag) {
    return tag.equals(Language.DARI.tag()) ? Language.PERSIAN.tag() : tag;
  }

  /** A file a language; the shares of right answers of each, whole and cut. */
  private Map<String, String> report(String tool, Function<String, LanguageAnswer> identify)
      throws IOException {
    List<LanguageAnswer> whole = answers(identify, Integer.MAX_VALUE);
    List<LanguageAnswer> snippets = answers(identify, SNIPPET);
    Path folder = Files.createDirectories(reports.resolve(tool));
    Map<String, String> shares = new TreeMap<>();
    Map<String, LanguageAccuracy.Row> cut = new TreeMap<>();
    new LanguageAccuracy(snippets).rows().forEach(row -> cut.put(row.language(), row));
    for (LanguageAccuracy.Row row : new LanguageAccuracy(whole).rows()) {
      LanguageAccuracy.Row snippet = cut.get(row.language());
      if (row.gold() > 0 && snippet != null) {
        Files.writeString(
            folder.resolve(row.language() + ".txt"),
            "tool: "
                + tool
                + "\n\nwhole texts\n"
                + lines(row, whole)
                + "\nfirst "
                + SNIPPET
                + " characters\n"
                + lines(snippet, snippets));
        shares.put(row.language(), percent(row.recall()) + " / " + percent(snippet.recall()));
      }
    }
    Files.writeString(
        folder.resolve("all.txt"),
        "tool: "
            + tool
            + "\n\nwhole texts\n"
            + new LanguageAccuracy(whole).table()
            + "\nfirst "
            + SNIPPET
            + " characters\n"
            + new LanguageAccuracy(snippets).table());
    return shares;
  }

  private List<LanguageAnswer> answers(Function<String, LanguageAnswer> identify, int length) {
    List<LanguageAnswer> answers = new ArrayList<>();
    for (TrainingText text : held) {
      if (length == Integer.MAX_VALUE || text.text().length() >= length) {
        int end = Math.min(length, text.text().length());
        LanguageAnswer answer = identify.apply(text.text().substring(0, end));
        answers.add(new LanguageAnswer(one(text.label()), answer.answer(), answer.confidence()));
      }
    }
    return answers;
  }

  private static String lines(LanguageAccuracy.Row row, List<LanguageAnswer> answers) {
    Map<String, Integer> wrong = new TreeMap<>();
    for (LanguageAnswer answer : answers) {
      if (answer.gold().equals(row.language()) && !answer.isRight()) {
        wrong.merge(answer.answer(), 1, Integer::sum);
      }
    }
    return String.format(
        Locale.ROOT,
        "  texts %d, right %d, recall %s %%, precision %s %%\n  taken for others: %s\n",
        row.gold(),
        row.right(),
        percent(row.recall()),
        percent(row.precision()),
        wrong.isEmpty() ? "none" : wrong);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  /** The table of the README. */
  private void summary(Map<String, String> own, Map<String, String> stock) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| language | Tahlil | OpenNLP langdetect-183 |\n|---|---|---|\n");
    for (String tag : TARGETS) {
      table.append(
          String.format(Locale.ROOT, "| %s | %s | %s |\n", tag, own.get(tag), stock.get(tag)));
    }
    Files.writeString(reports.resolve("table.md"), table);
  }

  /** Dari against Iranian Persian on a corpus that the model has not seen. */
  private void variants(LanguageIdentifier identifier, PersianVariants variants)
      throws IOException {
    List<TrainingText> texts =
        held.stream()
            .filter(t -> t.corpus().equals("tico19") && one(t.label()).equals("fa"))
            .toList();
    List<LanguageAnswer> answers = new ArrayList<>();
    for (TrainingText text : texts) {
      double odds = variants.logOdds(Letters.of(text.text(), 0, text.text().length()));
      answers.add(
          new LanguageAnswer(
              text.label(), odds >= 0 ? "prs" : "fa", Calibration.logistic(Math.abs(odds))));
    }
    List<LanguageAnswer> sure =
        answers.stream()
            .sorted(Comparator.comparingDouble(LanguageAnswer::confidence).reversed())
            .limit(answers.size() / 2)
            .toList();
    Files.writeString(
        reports.resolve("tahlil/prs-fa.txt"),
        "Dari against Iranian Persian, TICO-19, trained without it\n\nsentences\n"
            + new LanguageAccuracy(answers).table()
            + "\nthe more confident half\n"
            + new LanguageAccuracy(sure).table()
            + "\nsentences within documents of ten\n"
            + new LanguageAccuracy(documents(identifier, texts)).table());
  }

  private static List<LanguageAnswer> documents(
      LanguageIdentifier identifier, List<TrainingText> texts) {
    List<LanguageAnswer> answers = new ArrayList<>();
    for (int from = 0; from + 10 <= texts.size(); from += 10) {
      StringBuilder document = new StringBuilder();
      List<Sentence> sentences = new ArrayList<>();
      for (TrainingText text : texts.subList(from, from + 10)) {
        Span span = new Span(document.length(), document.length() + text.text().length());
        sentences.add(new Sentence(span, Tokens.empty()));
        document.append(text.text()).append('\n');
      }
      List<IdentifiedSentence> identified = identifier.identify(document.toString(), sentences);
      for (int i = 0; i < 10; i++) {
        answers.add(
            new LanguageAnswer(
                texts.get(from + i).label(),
                identified.get(i).language().tag(),
                identified.get(i).confidence()));
      }
    }
    return answers;
  }
}
