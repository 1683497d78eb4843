package org.tahlil.cli;

import java.util.List;
import java.util.Optional;
import org.tahlil.search.Matching;
import org.tahlil.search.Question;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is looked for; shared by the commands that take a query. */
final class QuestionOptions {
  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; may be left out where a filter is given.")
  private List<String> words = List.of();

  @Option(names = "--exact", description = "Words as they are typed, but for upper and lower case.")
  private boolean exact;

  @Mixin private FilterOptions filters = new FilterOptions();

  /** The question, as typed. */
  Question question() {
    return new Question(
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words)),
        exact ? Matching.EXACT : Matching.STEMMED,
        filters.filters());
  }
}
