package org.tahlil.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tahlil.evaluation.LanguageAccuracy;
import org.tahlil.evaluation.LanguageAnswer;

/**
 * Dari against Iranian Persian, on each corpus that has both, with a model that has not seen it and
 * with models that have seen nine tenths of it. ZWNJ, letter variants, punctuation and blanks
 * inside words tell the model nothing.
 */
final class PersianReport {
  private static final List<String> CORPORA = List.of("tico19", "flores200-dev");

  /** Sentences to a document. */
  private static final int DOCUMENT = 10;

  private static final int FOLDS = 10;

  private PersianReport() {}

  /** The report on {@code texts}. */
  static String of(List<TrainingText> texts) throws IOException {
    StringBuilder report = new StringBuilder();
    report.append("Dari against Iranian Persian, on corpora left out of training\n");
    for (String corpus : CORPORA) {
      List<TrainingText> held = persian(texts, corpus);
      append(report, corpus, held, odds(texts, held));
    }
    report.append("\nThe same with all corpora in training, but for the tenth that is tested on\n");
    for (String corpus : CORPORA) {
      List<TrainingText> all = persian(texts, corpus);
      Map<TrainingText, Double> odds = new HashMap<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        odds.putAll(odds(texts, fold(all, fold)));
      }
      append(report, corpus, all, odds);
    }
    return report.toString().replace(System.lineSeparator(), "\n");
  }

  private static List<TrainingText> persian(List<TrainingText> texts, String corpus) {
    return texts.stream()
        .filter(text -> text.corpus().equals(corpus) && isPersian(text.label()))
        .toList();
  }

  /** Every tenth block of lines in both, so that no line is trained on in the other. */
  private static List<TrainingText> fold(List<TrainingText> texts, int fold) {
    Map<String, Integer> lines = new HashMap<>();
    return texts.stream()
        .filter(t -> (lines.merge(t.label(), 1, Integer::sum) - 1) / DOCUMENT % FOLDS == fold)
        .toList();
  }

  /** The calibrated odds of {@code held} with a model of the other texts. */
  private static Map<TrainingText, Double> odds(List<TrainingText> texts, List<TrainingText> held)
      throws IOException {
    Set<TrainingText> without = Set.copyOf(held);
    PersianVariants variants =
        new PersianVariants(
            ModelFile.of(
                PersianTrainer.train(
                    texts.stream().filter(text -> !without.contains(text)).toList())));
    Map<TrainingText, Double> odds = new HashMap<>();
    held.forEach(
        text -> odds.put(text, variants.logOdds(Letters.of(text.text(), 0, text.text().length()))));
    return odds;
  }

  private static void append(
      StringBuilder report,
      String corpus,
      List<TrainingText> held,
      Map<TrainingText, Double> odds) {
    report.append("\n== ").append(corpus).append("\n\nsentences\n");
    List<LanguageAnswer> answers = new ArrayList<>();
    held.forEach(text -> answers.add(answer(text.label(), odds.getOrDefault(text, 0.0))));
    report.append(new LanguageAccuracy(answers).table());
    report.append("\nthe more confident half\n");
    report.append(new LanguageAccuracy(surer(answers)).table());
    report.append(String.format(Locale.ROOT, "%ndocuments of %d sentences%n", DOCUMENT));
    report.append(new LanguageAccuracy(documents(held, odds)).table());
  }

  private static boolean isPersian(String label) {
    return label.equals(PersianTrainer.DARI) || label.equals(PersianTrainer.PERSIAN);
  }

  private static LanguageAnswer answer(String gold, double odds) {
    return new LanguageAnswer(
        gold,
        odds >= 0 ? PersianTrainer.DARI : PersianTrainer.PERSIAN,
        Calibration.logistic(Math.abs(odds)));
  }

  private static List<LanguageAnswer> surer(List<LanguageAnswer> answers) {
    return answers.stream()
        .sorted(Comparator.comparingDouble(LanguageAnswer::confidence).reversed())
        .limit(answers.size() / 2)
        .toList();
  }

  private static List<LanguageAnswer> documents(
      List<TrainingText> texts, Map<TrainingText, Double> sentences) {
    List<LanguageAnswer> answers = new ArrayList<>();
    for (String label : List.of(PersianTrainer.PERSIAN, PersianTrainer.DARI)) {
      List<TrainingText> own = texts.stream().filter(t -> t.label().equals(label)).toList();
      for (int from = 0; from + DOCUMENT <= own.size(); from += DOCUMENT) {
        double odds = 0;
        for (TrainingText text : own.subList(from, from + DOCUMENT)) {
          odds += sentences.getOrDefault(text, 0.0);
        }
        answers.add(answer(label, odds));
      }
    }
    return answers;
  }
}
