package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.tahlil.extract.child.Request;

/**
 * The child processes that parse. Each is started by the first document that finds no other free,
 * serves until the end, and is replaced where it has crashed, hung or run out of memory.
 */
final class Children implements AutoCloseable {
  /** What the child processes meet in hostile documents is an outcome here, and no news. */
  private static final Logger PIPES = Logger.getLogger("org.apache.tika.pipes");

  private final PipesParser parser;
  private final ExtractionSettings settings;

  private Children(PipesParser parser, ExtractionSettings settings) {
    this.parser = parser;
    this.settings = settings;
  }

  /** Starts nothing yet. The files that the children need go to {@code folder}. */
  static Children create(ExtractionSettings settings, Path folder) throws IOException {
    if (PIPES.getLevel() == null) {
      PIPES.setLevel(Level.OFF);
    }
    Path config = copyOf("tika-config.xml", folder);
    Path logging = copyOf("child-logging.properties", folder);
    PipesConfig pipes;
    try (InputStream in = Files.newInputStream(config)) {
      pipes = PipesConfig.load(in);
    } catch (org.apache.tika.exception.TikaConfigException e) {
      throw new IllegalStateException("the configuration of the parsers does not load", e);
    }
    pipes.setTikaConfig(config);
    pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    pipes.setForkedJvmArgs(ChildJvm.arguments(settings, folder, logging));
    pipes.setNumClients(settings.threads());
    pipes.setTimeoutMillis(settings.timeout().toMillis());
    pipes.setMaxWaitForClientMillis(Long.MAX_VALUE);
    pipes.setMaxForEmitBatchBytes(-1);
    return new Children(new PipesParser(pipes), settings);
  }

  private static Path copyOf(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource);
    try (InputStream in = Children.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  /** What a child process makes of {@code file}, under the name at the end of {@code id}. */
  PipesResult parse(String id, Path file) throws InterruptedException {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.BODY, HandlerConfig.PARSE_MODE.RMETA, settings.maxText(), -1, true));
    context.set(
        Request.class,
        new Request(
            MediaTypes.name(id), settings.attachments().count(), settings.attachments().depth()));
    FetchEmitTuple request =
        new FetchEmitTuple(
            "document",
            new FetchKey("local", file.toAbsolutePath().toString()),
            new EmitKey("none", "document"),
            new Metadata(),
            context);
    try {
      return parser.parse(request);
    } catch (IOException e) {
      throw new UncheckedIOException("the child process cannot be reached", e);
    } catch (PipesException e) {
      throw new IllegalStateException("the child process cannot be started", e);
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
