package org.tahlil.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Outcome;
import org.tahlil.index.LuceneStore;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Fingerprints;
import org.tahlil.pipeline.Receipt;
import org.tahlil.search.Filters;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;
import org.tahlil.theme.ThemeHit;

/** Makes entries by hand and at random, and indexes of them. */
final class TestCorpus {
  static final ThemeList THEMES =
      new ThemeList(
          "codebook.yaml",
          "ab".repeat(32),
          List.of(
              theme("actor.russia", "Russia"),
              theme("actor.united-states", "United States"),
              theme("actor.taliban", "Taliban"),
              theme("actor.iskp", "ISKP"),
              theme("actor.united-nations", "United Nations"),
              theme("grievance.russia.syria", "Russia: Syria"),
              theme("grievance.russia.chechnya", "Russia: Chechnya"),
              theme("grievance.russia.afghanistan", "Russia: Afghanistan"),
              theme("attack.moscow", "Attack in Moscow"),
              theme("attack.embassies", "Attacks on embassies"),
              theme("recruitment.central-asia", "Recruitment in Central Asia"),
              theme("media.al-azaim", "Al-Azaim Foundation"),
              theme("media.translation", "Translation"),
              theme("rivalry.legitimacy", "Dispute over legitimacy"),
              theme("economy.sanctions", "Sanctions"),
              theme("response.diplomacy", "Diplomacy"),
              theme("society.rights", "Rights")));

  private static final Map<String, List<String>> SENTENCES =
      new TreeMap<>(
          Map.of(
              "en",
              List.of(
                  "The monitoring group counted references to Moscow in the translated bulletin.",
                  "Analysts compared the statement with reports on Syria from the same month.",
                  "The paper describes how trade on the northern route changed after the decision."),
              "ru",
              List.of(
                  "Исследователи сравнили упоминания Сирии в переводах за разные месяцы.",
                  "В обзоре описано, как менялась тема Москвы в материалах на разных языках.",
                  "Авторы доклада указали число документов по каждому источнику."),
              "prs",
              List.of(
                  "پژوهشگران شمار اشاره‌ها به روسیه را در گزارش‌های ماهانه بررسی کردند.",
                  "در این گزارش آمده است که موضوع سوریه در ترجمه‌ها بیشتر شده است.",
                  "این نهاد نظارتی اسناد را از پنج منبع گوناگون گرد آورد."),
              "ps",
              List.of(
                  "څېړونکو په راپورونو کې د روسیې یادونې وشمېرلې.",
                  "په دې لیکنه کې د سوریې موضوع له تېر کال سره پرتله شوې ده.",
                  "د څار ډلې اسناد له پنځو سرچینو راټول کړل."),
              "tg",
              List.of(
                  "Муҳаққиқон зикри Русияро дар гузоришҳои моҳона муқоиса карданд.",
                  "Дар ин мақола мавзӯи Сурия аз рӯи забонҳо баррасӣ шудааст.",
                  "Гурӯҳи мониторинг санадҳоро аз панҷ манбаъ ҷамъ овард."),
              "uz-Latn",
              List.of(
                  "Tadqiqotchilar oylik hisobotlarda Rossiya tilga olingan gaplarni sanadi.",
                  "Maqolada Suriya mavzusi tillar boʻyicha koʻrib chiqilgan.",
                  "Kuzatuv guruhi hujjatlarni beshta manbadan yigʻdi."),
              "uz-Cyrl",
              List.of(
                  "Тадқиқотчилар ойлик ҳисоботларда Россия тилга олинган гапларни санади.",
                  "Мақолада Сурия мавзуси тиллар бўйича кўриб чиқилган.",
                  "Кузатув гуруҳи ҳужжатларни бешта манбадан йиғди."),
              "und",
              List.of("12 / 2023 — 45")));

  private TestCorpus() {}

  /** A sentence to be: its text, and the words in it that are cues of themes. */
  record Planned(String language, String text, Map<String, String> cues, List<ThemeHit> proposed) {
    static Planned of(String language, String text) {
      return new Planned(language, text, Map.of(), List.of());
    }

    Planned with(String theme, String cue) {
      Map<String, String> more = new TreeMap<>(cues);
      more.put(theme, cue);
      return new Planned(language, text, more, proposed);
    }

    Planned withModel(String theme, double probability) {
      List<ThemeHit> more = new ArrayList<>(proposed);
      more.add(new ThemeHit(theme, ThemeHit.Finder.MODEL, probability, List.of()));
      return new Planned(language, text, cues, more);
    }
  }

  static ThemeLabel theme(String id, String label) {
    return new ThemeLabel(id, label, "Speaks of " + label + ".");
  }

  static Entry document(String id, String source, Optional<String> date, Planned... sentences) {
    Analysis analysis = analysis(List.of(sentences));
    return new Entry(
        receipt(id, Outcome.INDEXED, source, date), Instant.EPOCH, Optional.of(analysis));
  }

  static Entry without(String id, Outcome outcome) {
    return new Entry(
        receipt(id, outcome, "field", Optional.empty()), Instant.EPOCH, Optional.empty());
  }

  private static Receipt receipt(String id, Outcome outcome, String source, Optional<String> date) {
    return new Receipt(
        id,
        id,
        id,
        HexFormat.of().toHexDigits(id.hashCode() & 0xffffffffL).repeat(4),
        100,
        "text/plain",
        outcome,
        outcome == Outcome.FAILED ? "timeout" : "",
        new Declared(Optional.empty(), Optional.empty(), Optional.empty()),
        new Attributes(source, date, Optional.empty()),
        new Fingerprints(List.of("1", "2", "3", "4", "5", "6")).toString());
  }

  private static Analysis analysis(List<Planned> planned) {
    StringBuilder text = new StringBuilder();
    List<AnalyzedSentence> sentences = new ArrayList<>();
    for (Planned each : planned) {
      text.append(text.isEmpty() ? "" : " ");
      int start = text.length();
      text.append(each.text());
      sentences.add(analyzed(each, start));
    }
    return new Analysis(text.toString(), sentences);
  }

  private static AnalyzedSentence analyzed(Planned planned, int start) {
    List<ThemeHit> hits = new ArrayList<>(planned.proposed());
    planned
        .cues()
        .forEach(
            (theme, cue) -> {
              int at = planned.text().indexOf(cue);
              ThemeHit.Cue found =
                  new ThemeHit.Cue(
                      cue,
                      Language.of(planned.language()),
                      new Span(start + at, start + at + cue.length()));
              hits.add(new ThemeHit(theme, ThemeHit.Finder.CUE, 1, List.of(found)));
            });
    Sentence sentence =
        new Sentence(
            new Span(start, start + planned.text().length()), tokens(planned.text(), start));
    return new AnalyzedSentence(
        new IdentifiedSentence(sentence, Language.of(planned.language()), 0.9), List.of(), hits);
  }

  private static Tokens tokens(String text, int start) {
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    int at = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        bounds[length++] = start + at;
        bounds[length++] = start + at + word.length();
      }
      at += word.length() + 1;
    }
    return Tokens.of(Arrays.copyOf(bounds, length), length);
  }

  /** Documents of several languages, sources and months; the same seed gives the same. */
  static List<Entry> random(long seed, int documents) {
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      String source = "source-" + (char) ('a' + random.nextInt(5));
      Planned[] sentences = new Planned[1 + random.nextInt(i % 10 == 0 ? 60 : 12)];
      String language = language(random);
      Map<String, Double> leaning = leaning(random, i);
      for (int s = 0; s < sentences.length; s++) {
        sentences[s] =
            sentence(random, random.nextInt(8) == 0 ? language(random) : language, leaning);
      }
      String id = String.format(Locale.ROOT, "field/%s/%04d.txt", source, i);
      entries.add(document(id, source, date(random), sentences));
    }
    entries.add(without("field/broken.pdf", Outcome.FAILED));
    entries.add(without("field/copy.txt", Outcome.DUPLICATE));
    return entries;
  }

  private static Optional<String> date(Random random) {
    int year = 2021 + random.nextInt(4);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(20)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Integer.toString(year));
      case 2 -> Optional.of(String.format(Locale.ROOT, "%d-%02d", year, month));
      default ->
          Optional.of(
              String.format(Locale.ROOT, "%d-%02d-%02d", year, month, 1 + random.nextInt(28)));
    };
  }

  private static String language(Random random) {
    return List.of("en", "ru", "prs", "ps", "ps", "tg", "uz-Latn", "uz-Cyrl", "und")
        .get(random.nextInt(9));
  }

  /** Each document is about a few themes: sentences of one document are alike. */
  private static Map<String, Double> leaning(Random random, int document) {
    Map<String, Double> leaning = new TreeMap<>();
    for (int i = 0; i < THEMES.themes().size() - 2; i++) {
      double share = random.nextInt(i + 2) == 0 ? random.nextDouble() * 0.5 : 0.01;
      leaning.put(THEMES.themes().get(i).id(), document % 7 == 0 ? share * 1.5 : share);
    }
    return leaning;
  }

  private static Planned sentence(Random random, String language, Map<String, Double> leaning) {
    List<String> texts = SENTENCES.getOrDefault(language, List.of());
    String text = texts.get(random.nextInt(texts.size()));
    Planned sentence = Planned.of(language, text);
    String[] words = text.split(" ", -1);
    for (Map.Entry<String, Double> theme : leaning.entrySet()) {
      if (random.nextDouble() < theme.getValue()) {
        sentence = sentence.with(theme.getKey(), words[random.nextInt(words.length)]);
      } else if (random.nextInt(30) == 0) {
        sentence = sentence.withModel(theme.getKey(), random.nextInt(101) / 100.0);
      }
    }
    return sentence;
  }

  /** Writes an index; a commit after every {@code segment} documents makes a segment each. */
  static void index(Path folder, List<Entry> entries, int segment) throws IOException {
    try (LuceneStore store = LuceneStore.open(folder, SentenceSplitter.create())) {
      int count = 0;
      for (Entry entry : entries) {
        store.put(entry.receipt().id(), List.of(entry));
        if (++count % segment == 0) {
          store.commit();
        }
      }
      store.commit();
    }
  }

  static Report report(Path index, Filters filters, ReportSettings settings) throws IOException {
    return Report.create(index, filters, settings, THEMES);
  }
}
