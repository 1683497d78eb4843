package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.theme.Explainer;
import org.tahlil.theme.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the codebook makes of a text. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = {"Shows which cues fire where in a text, and what nearly fired.", ""})
final class ThemesTryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnalysisOptions analysis = new AnalysisOptions();

  @Parameters(paramLabel = "TEXT", description = "A sentence or a few.")
  private String text = "";

  @Override
  public Integer call() throws IOException {
    Engines engines = Engines.load(analysis);
    Explainer explainer = Explainer.create(engines.codebook());
    PrintWriter out = spec.commandLine().getOut();
    for (IdentifiedSentence sentence :
        engines.identifier().identify(text, engines.splitter().split(text))) {
      out.println(sentence.language() + "  " + Terminal.safe(sentence.span().of(text)));
      List<Explanation> explanations =
          explainer.explain(text, sentence, engines.entities().tag(text, sentence));
      explanations.forEach(explanation -> print(explanation, out));
      if (explanations.isEmpty()) {
        out.println("    no theme, and none near");
      }
    }
    return Exit.DONE;
  }

  private void print(Explanation explanation, PrintWriter out) {
    boolean fires = explanation.outcome() == Explanation.Outcome.FIRES;
    out.println("  " + (fires ? "+ " : "- ") + explanation.theme());
    String matched =
        explanation.matched().stream()
            .map(cue -> "'" + cue.span().of(text) + "' (" + cue.cue() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    if (!matched.isEmpty()) {
      out.println("      found: " + Terminal.safe(matched));
    }
    for (String reason : explanation.reasons()) {
      out.println("      " + Terminal.safe(reason));
    }
  }
}
