package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;

/** How a report counts, in words for its readers. */
final class CountingRules {
  private CountingRules() {}

  static List<String> of(ReportSettings settings) {
    List<String> rules = new ArrayList<>();
    rules.add(
        "Every sentence of every document with text counts once, if the filters let it through."
            + " Of documents with the same bytes one counts.");
    rules.add(
        "A sentence has a theme if at least one cue of the theme fires in it"
            + (settings.byModel().isPresent()
                ? ", or if the model proposes the theme with a probability of at least "
                    + settings.byModel().getAsDouble()
                    + "."
                : ".")
            + " It may have several themes, or none; rates of themes do not add up to 1.");
    rules.add(
        switch (settings.unit()) {
          case SENTENCE ->
              "hits are the sentences with the theme, units all sentences of the group, rate is hits"
                  + " / units.";
          case DOCUMENT ->
              "hits are the documents with the theme in at least one sentence of the group, units"
                  + " all documents with a sentence in the group, rate is hits / units.";
        });
    rules.add(
        "documents are those with the theme in at least one sentence of the group, documentUnits all"
            + " with a sentence in the group, documentShare is their ratio.");
    rules.add(
        "low and high bound the rate with 95 % confidence, documentLow and documentHigh the share of"
            + " documents, if the documents are a sample of what the source publishes. They say"
            + " nothing about errors of cues, languages or dates.");
    rules.add(
        "Interval "
            + Wilson.NAME
            + ": Wilson's score interval, documents taken for independent. Interval "
            + ClusteredWilson.NAME
            + ": the same with the effective number of sentences, as sentences of one document are"
            + " alike; with a single document it spans nearly everything.");
    rules.add(
        "per10kTokens are sentences with the theme for each 10,000 tokens of the group. A token is a"
            + " word with a letter or digit (UAX #29).");
    rules.add(
        "dp is Gries' deviation of proportions over the documents of the group, their sentences as"
            + " sizes: 0 evenly spread, near 1 all in one small document. dpNorm reaches 1.");
    rules.add(
        "A sentence whose language the text does not tell is in the group und and in all totals. A"
            + " document without a date is in the group undated; X stands for an unknown month or"
            + " quarter.");
    rules.add(
        "Tables of more than "
            + Report.MOST_ROWS_WITH_ZEROS
            + " rows leave out themes without hits in a group; the table of everything never does.");
    return List.copyOf(rules);
  }
}
