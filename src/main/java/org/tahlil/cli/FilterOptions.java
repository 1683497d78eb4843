package org.tahlil.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahlil.search.Filters;
import picocli.CommandLine.Option;

/** Which sentences a command looks at; shared by all that read an index. */
final class FilterOptions {
  @Option(
      names = "--theme",
      split = ",",
      paramLabel = "ID",
      description = "Only sentences with this theme; grievance.* takes all that begin so.")
  private List<String> themes = List.of();

  @Option(
      names = "--entity",
      paramLabel = "ID|NAME",
      description = "Only sentences that mention it: place:kabul, Kabul, Кабул.")
  private List<String> entities = List.of();

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "TAG",
      description = "Only this language: ps, prs, tg, ru, en; uz takes all its scripts.")
  private List<String> languages = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "Only from this source.")
  private List<String> sources = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only dated from then on: 2022, 2022-03 or 2022-03-05.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only dated until then, inclusive: 2022 goes to its last day.")
  private @Nullable String to;

  Filters filters() {
    return new Filters(
        themes, entities, languages, sources, Optional.ofNullable(from), Optional.ofNullable(to));
  }
}
