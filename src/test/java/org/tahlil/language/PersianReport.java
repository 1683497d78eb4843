package org.tahlil.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tahlil.evaluation.LanguageAccuracy;
import org.tahlil.evaluation.LanguageAnswer;

/**
 * Dari against Iranian Persian, on each corpus that has both with a model that has not seen it.
 * ZWNJ, letter variants, punctuation and blanks inside words tell the model nothing.
 */
final class PersianReport {
  private static final int DOCUMENT = 10;

  private PersianReport() {}

  /** The report on {@code texts}. */
  static String of(List<TrainingText> texts) throws IOException {
    StringBuilder report = new StringBuilder();
    report.append("Dari against Iranian Persian, on corpora left out of training\n");
    for (String corpus : List.of("tico19", "flores200-dev")) {
      PersianVariants variants =
          new PersianVariants(
              ModelFile.of(
                  PersianTrainer.train(
                      texts.stream().filter(text -> !text.corpus().equals(corpus)).toList())));
      List<TrainingText> held = new ArrayList<>();
      texts.stream()
          .filter(text -> text.corpus().equals(corpus) && isPersian(text.label()))
          .forEach(held::add);
      report.append("\n== ").append(corpus).append("\n\nsentences\n");
      List<LanguageAnswer> answers = new ArrayList<>();
      held.forEach(text -> answers.add(answer(text.label(), odds(variants, text))));
      report.append(new LanguageAccuracy(answers).table());
      report.append("\nthe more confident half\n");
      report.append(new LanguageAccuracy(surer(answers)).table());
      report.append(String.format(Locale.ROOT, "%ndocuments of %d sentences%n", DOCUMENT));
      report.append(new LanguageAccuracy(documents(variants, held)).table());
    }
    return report.toString().replace(System.lineSeparator(), "\n");
  }

  private static boolean isPersian(String label) {
    return label.equals(PersianTrainer.DARI) || label.equals(PersianTrainer.PERSIAN);
  }

  private static double odds(PersianVariants variants, TrainingText text) {
    return variants.logOdds(Letters.of(text.text(), 0, text.text().length()));
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
      PersianVariants variants, List<TrainingText> texts) {
    List<LanguageAnswer> answers = new ArrayList<>();
    for (String label : List.of(PersianTrainer.PERSIAN, PersianTrainer.DARI)) {
      List<TrainingText> own = texts.stream().filter(t -> t.label().equals(label)).toList();
      for (int from = 0; from + DOCUMENT <= own.size(); from += DOCUMENT) {
        double odds = 0;
        for (TrainingText text : own.subList(from, from + DOCUMENT)) {
          odds += odds(variants, text);
        }
        answers.add(answer(label, odds));
      }
    }
    return answers;
  }
}
