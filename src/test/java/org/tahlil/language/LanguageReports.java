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
 * is tested on, and OpenNLP's stock model, on the same texts. Tested on are all of TICO-19 and
 * Tatoeba, every fifth sentence of FLORES-200 dev and the Declaration of Human Rights; whole, and
 * cut after {@value #SNIPPET} characters, each by itself. Dari and Iranian Persian count as one,
 * {@code fa}, but for the report {@code prs-fa.txt} ({@link PersianReport}).
 */
public final class LanguageReports {
  static final int SNIPPET = 40;

  private static final List<String> TARGETS =
      List.of("ps", "fa", "uz-Latn", "uz-Cyrl", "tg", "ru", "en");

  /** Upper bounds of the lengths that are reported apart, in letters, exclusive. */
  private static final int[] LENGTHS = {12, 24, 48, Integer.MAX_VALUE};

  private final List<TrainingText> known = new ArrayList<>();
  private final List<TrainingText> held = new ArrayList<>();
  private final Path reports;

  private LanguageReports(Path reports) {
    this.reports = reports;
  }

  /** Arguments: the folder of labelled texts, the folder of reports. */
  public static void main(String[] args) throws IOException {
    LanguageReports made = new LanguageReports(Path.of(args[1]));
    List<TrainingText> texts = TrainingTexts.read(Path.of(args[0]));
    made.split(texts);
    made.write();
    Files.writeString(Path.of(args[1], "tahlil", "prs-fa.txt"), PersianReport.of(texts));
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
      Shares own = report("tahlil", text -> identify(identifier, detector, text));
      LanguageDetectorME stock = stock();
      Shares other = report("opennlp-langdetect-183", text -> stock(stock, text));
      summary(own, other);
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

  /**
   * What a report comes to.
   *
   * @param shares for each language the shares of right answers, whole and cut, in percent
   * @param whole the answers to whole texts, in their order
   */
  private record Shares(Map<String, String> shares, List<LanguageAnswer> whole) {}

  /** Writes a file a language. */
  private Shares report(String tool, Function<String, LanguageAnswer> identify) throws IOException {
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
                + byLength(row.language(), whole)
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
    return new Shares(shares, whole);
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
    List<LanguageAnswer> own =
        answers.stream().filter(answer -> answer.gold().equals(row.language())).toList();
    return String.format(
        Locale.ROOT,
        """
          texts %d, right %d, recall %s %%, precision %s %%, expected calibration error %.3f
          taken for others: %s
        """,
        row.gold(),
        row.right(),
        percent(row.recall()),
        percent(row.precision()),
        new LanguageAccuracy(own).calibrationError(),
        wrong.isEmpty() ? "none" : wrong);
  }

  /** Recall by the number of letters; {@code answers} are in the order of the texts. */
  private String byLength(String language, List<LanguageAnswer> answers) {
    StringBuilder lines = new StringBuilder();
    int from = 0;
    for (int to : LENGTHS) {
      int all = 0;
      int right = 0;
      for (int i = 0; i < answers.size(); i++) {
        String text = held.get(i).text();
        int letters = Letters.of(text, 0, text.length()).count();
        if (answers.get(i).gold().equals(language) && letters >= from && letters < to) {
          all++;
          right += answers.get(i).isRight() ? 1 : 0;
        }
      }
      if (all > 0) {
        String range = to == Integer.MAX_VALUE ? from + " or more" : from + " to " + (to - 1);
        lines.append(
            String.format(
                Locale.ROOT,
                "  %s letters: %d of %d, %s %%\n",
                range,
                right,
                all,
                percent((double) right / all)));
      }
      from = to;
    }
    return lines.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  /** The table of the README. */
  private void summary(Shares own, Shares stock) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "| language | texts | Tahlil | Tahlil, 24 letters or more | OpenNLP langdetect-183 |\n");
    table.append("|---|---|---|---|---|\n");
    for (String tag : TARGETS) {
      table.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %,d | %s | %s | %s |\n",
              tag,
              held.stream().filter(text -> one(text.label()).equals(tag)).count(),
              own.shares.get(tag),
              longTexts(tag, own.whole),
              stock.shares.get(tag)));
    }
    Files.writeString(reports.resolve("table.md"), table);
  }

  /** The share of right answers among whole texts that are no cries of one or two words. */
  private String longTexts(String language, List<LanguageAnswer> answers) {
    int all = 0;
    int right = 0;
    for (int i = 0; i < answers.size(); i++) {
      String text = held.get(i).text();
      boolean isLong = Letters.of(text, 0, text.length()).count() >= LENGTHS[1];
      if (isLong && answers.get(i).gold().equals(language)) {
        all++;
        right += answers.get(i).isRight() ? 1 : 0;
      }
    }
    return percent((double) right / all);
  }
}
