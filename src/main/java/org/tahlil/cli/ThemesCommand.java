package org.tahlil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.entity.KnownEntities;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.Mistake;
import org.tahlil.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The codebook: what is in it, whether it is right, and what it does to a text. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = {"Shows and checks the codebook.", ""},
    subcommands = {
      ThemesCommand.ListThemes.class,
      ThemesCommand.Check.class,
      ThemesTryCommand.class
    })
final class ThemesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.WRONG_INPUT;
  }

  /** All themes of a codebook. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {"Lists the themes of the codebook.", ""})
  static final class ListThemes implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--codebook", paramLabel = "FILE", description = "Another codebook.")
    private @Nullable Path codebook;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      List<Theme> themes = Engines.codebook(codebook).themes();
      switch (format) {
        case TEXT -> {
          TextTable table = new TextTable("theme", "label");
          themes.forEach(theme -> table.row(theme.id(), theme.label()));
          table.print(out);
        }
        case JSON -> {
          for (Theme theme : themes) {
            Json.println(
                out,
                json -> {
                  json.writeStringField("theme", theme.id());
                  json.writeStringField("label", theme.label());
                  json.writeStringField("definition", theme.definition());
                });
          }
        }
        case CSV -> {
          Csv.println(out, "theme", "label", "definition");
          themes.forEach(theme -> Csv.println(out, theme.id(), theme.label(), theme.definition()));
        }
      }
      return Exit.DONE;
    }
  }

  /** All mistakes of a codebook. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Names every mistake of a codebook with its line; ends with 1 where there is one.",
        ""
      })
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      Codebook.Reading reading;
      try (InputStream in = Files.newInputStream(file)) {
        reading = Codebook.read(in, file.toString(), KnownEntities.ids());
      }
      for (Mistake mistake : reading.mistakes()) {
        out.println(Terminal.safe(mistake.in(file.toString())));
      }
      return switch (reading) {
        case Codebook.Reading.Usable usable -> {
          out.println(
              file
                  + ": "
                  + usable.codebook().themes().size()
                  + " themes, "
                  + usable.mistakes().size()
                  + " warnings");
          yield Exit.DONE;
        }
        case Codebook.Reading.Refused refused -> Exit.FAILED;
      };
    }
  }
}
