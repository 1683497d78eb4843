package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.index.IndexFolder;
import org.tahlil.search.Concordance;
import org.tahlil.search.Context;
import org.tahlil.search.Filters;
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

/** Every match of a query with the text around it. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    description = {"Shows every match of a query with the text around it, one a line.", ""},
    footer = {
      "",
      "Without a query the cues of --theme and the mentions of --entity are the matches.",
      "",
      "  tahlil kwic caliphate --index index --lang en",
      "  tahlil kwic --theme grievance.russia.syria --index index --format csv"
    })
final class KwicCommand implements Callable<Integer> {
  private static final int CHARACTERS = 60;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--sort", defaultValue = "document", description = "document, date or score.")
  private Order order = Order.DOCUMENT;

  @Option(
      names = "--limit",
      defaultValue = "100",
      paramLabel = "N",
      description = "Most lines shown.")
  private int limit;

  @Option(names = "--offset", defaultValue = "0", paramLabel = "N", description = "Lines left out.")
  private int offset;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Characters on each side: " + CHARACTERS + ", or what the terminal holds.")
  private @Nullable Integer width;

  @Option(names = "--words", paramLabel = "N", description = "Words on each side instead.")
  private @Nullable Integer words;

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    Question asked = question.question();
    Filters filters = asked.filters();
    if (asked.words().isEmpty() && filters.themes().isEmpty() && filters.entities().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to show in its context; type a query, or --theme or --entity");
    }
    Page page = new Page(offset, limit, order);
    try (SentenceSearch search = SentenceSearch.open(index.folder, SentenceSplitter.create())) {
      PrintWriter err = spec.commandLine().getErr();
      search.remarks(filters).forEach(remark -> err.println("tahlil: " + remark));
      Concordance found = search.concordance(asked, page, context());
      print(found);
      long shown = (long) offset + found.lines().size();
      if (shown < found.totalMatches()) {
        err.println(
            "tahlil: "
                + found.lines().size()
                + " of "
                + found.totalMatches()
                + " lines; the next with --offset "
                + shown
                + ", all with --limit "
                + found.totalMatches());
      }
    } catch (IOException e) {
      throw IndexFolder.explained(index.folder, e);
    }
    return Exit.DONE;
  }

  private Context context() {
    if (words != null) {
      return new Context(words, Context.Unit.TOKENS);
    }
    if (width != null) {
      return new Context(width, Context.Unit.CHARACTERS);
    }
    int most = format == OutputFormat.TEXT ? Math.max(CHARACTERS, Terminal.width()) : CHARACTERS;
    return new Context(most, Context.Unit.CHARACTERS);
  }

  private void print(Concordance found) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> new LineText(out, Layout.ofTerminal()).print(found);
      case JSON -> LineJson.print(out, found.lines());
      case CSV -> LineCsv.print(out, found.lines());
    }
  }
}
