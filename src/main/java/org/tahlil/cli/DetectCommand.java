package org.tahlil.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The language of every line. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    description = {"Prints the language of every line as a JSON object.", ""})
final class DetectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Text in UTF-8 (default: the standard input).")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    SentenceSplitter splitter = SentenceSplitter.create();
    LanguageIdentifier identifier = LanguageIdentifier.create(Home.models());
    PrintWriter out = spec.commandLine().getOut();
    try (InputStream in = file == null ? System.in : Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        IdentifiedSentence answer =
            identifier.identify(line, List.of(asOneSentence(line, splitter))).get(0);
        Json.println(
            out,
            json -> {
              json.writeStringField("language", answer.language().tag());
              json.writeNumberField("confidence", Json.rounded(answer.confidence()));
            });
      }
    }
    return Exit.DONE;
  }

  /** The line as one sentence, however many it has. */
  private static Sentence asOneSentence(String line, SentenceSplitter splitter) {
    List<Sentence> sentences = splitter.split(line);
    int count = sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    int[] bounds = new int[2 * count];
    int next = 0;
    for (Sentence sentence : sentences) {
      Tokens tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        bounds[next++] = tokens.start(i);
        bounds[next++] = tokens.end(i);
      }
    }
    return new Sentence(new Span(0, line.length()), Tokens.of(bounds, next));
  }
}
