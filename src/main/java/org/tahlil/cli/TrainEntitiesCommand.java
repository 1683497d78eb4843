package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahlil.entity.EntityTraining;
import org.tahlil.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the name finder of one language. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {"Trains the name finder of one language.", ""})
final class TrainEntitiesCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("entities-(.+)\\.bin");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with 'ner' (annotated texts) and 'lid' (parallel texts).")
  private Path data = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = {
        "en, ru, fa (for Dari too), ps, tg, uz-Latn or uz-Cyrl (default: the one in the",
        "name of FILE, entities-TAG.bin). All but en and ru need models/entities-en.bin,",
        "whose names are projected to them."
      })
  private @Nullable String language;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    EntityTraining.Result result = EntityTraining.train(data, Home.models(), language(), out);
    PrintWriter to = spec.commandLine().getOut();
    TextTable table = new TextTable("gold", "engine", "type", "names", "precision", "recall", "F1");
    for (EntityTraining.Score score : result.scores()) {
      table.row(
          score.gold(),
          score.engine(),
          score.type().map(Enum::name).orElse("all"),
          score.marked(),
          Json.rounded(score.precision()),
          Json.rounded(score.recall()),
          Json.rounded(score.f1()));
    }
    table.print(to);
    to.println(result.sentences() + " sentences, SHA-256 " + result.sha256());
    return Exit.DONE;
  }

  private Language language() {
    Matcher name = NAME.matcher(String.valueOf(out.getFileName()));
    if (language != null) {
      return Language.of(language);
    }
    if (!name.matches()) {
      throw new IllegalArgumentException(
          "--language is needed: " + out.getFileName() + " is not entities-TAG.bin");
    }
    return Language.of(name.group(1));
  }
}
