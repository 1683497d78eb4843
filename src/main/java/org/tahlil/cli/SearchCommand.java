package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tahlil.index.IndexFolder;
import org.tahlil.search.Facet;
import org.tahlil.search.Hits;
import org.tahlil.search.Order;
import org.tahlil.search.Page;
import org.tahlil.search.Question;
import org.tahlil.search.SentenceSearch;
import org.tahlil.segment.SentenceSplitter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sentences that fit a query. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {"Finds sentences by words, themes, entities, languages, sources and dates.", ""},
    footer = {
      "",
      "Words are found in every spelling and inflected form. The query may have \"phrases\",",
      "\"near these\"~5, fuzzy~, wild*, /regex/, AND OR NOT ( ), and fields:",
      "  exact: title: theme: entity: language: source: date: document: path: type:",
      "",
      "  tahlil search 'embassy AND kabul' --index index --from 2022",
      "  tahlil search '\"military operation\" NOT syria' --index index --theme 'grievance.*'",
      "  tahlil search --entity Chechnya --lang uz --facets --index index"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--sort", defaultValue = "score", description = "score, date or document.")
  private Order order = Order.SCORE;

  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "N",
      description = "Most hits shown.")
  private int limit;

  @Option(names = "--offset", defaultValue = "0", paramLabel = "N", description = "Hits left out.")
  private int offset;

  @Option(
      names = "--facets",
      description = "Also count languages, sources, years, themes, entities.")
  private boolean withFacets;

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    Question asked = question.question();
    if (asked.words().isEmpty() && asked.filters().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to look for; type a query, or a filter such as --theme or --lang");
    }
    Page page = new Page(offset, limit, order);
    try (SentenceSearch search = SentenceSearch.open(index.folder, SentenceSplitter.create())) {
      search
          .remarks(asked.filters())
          .forEach(remark -> spec.commandLine().getErr().println("tahlil: " + remark));
      Hits hits = search.find(asked, page);
      print(asked, page, hits, withFacets ? search.facets(asked) : List.of());
    } catch (IOException e) {
      throw IndexFolder.explained(index.folder, e);
    }
    return Exit.DONE;
  }

  private void print(Question asked, Page page, Hits hits, List<Facet> facets) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> new HitText(out, Layout.ofTerminal()).print(hits, page, facets);
      case JSON -> HitJson.println(out, asked, hits, facets);
      case CSV -> HitCsv.print(out, hits);
    }
  }
}
