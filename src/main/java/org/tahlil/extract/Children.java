package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.tahlil.extract.child.MainText;
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
  private final Path folder;

  private Children(PipesParser parser, ExtractionSettings settings, Path folder) {
    this.parser = parser;
    this.settings = settings;
    this.folder = folder;
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
    } catch (TikaConfigException e) {
      throw new IllegalStateException("the configuration of the parsers does not load", e);
    }
    pipes.setTikaConfig(config);
    pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    pipes.setForkedJvmArgs(ChildJvm.arguments(settings, folder, logging));
    pipes.setNumClients(settings.threads());
    pipes.setTimeoutMillis(settings.timeout().toMillis());
    pipes.setMaxWaitForClientMillis(Long.MAX_VALUE);
    pipes.setMaxForEmitBatchBytes(-1);
    return new Children(new PipesParser(pipes), settings, folder);
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

  /**
   * What a child process makes of {@code file}, under the name at the end of {@code id}.
   *
   * @throws IOException where the file cannot be handed over
   */
  PipesResult parse(String id, Path file) throws IOException, InterruptedException {
    if (Path.of(file.toString()).equals(file)) {
      return parse(request(MediaTypes.name(id), file));
    }
    // A file name need not be text, and only text reaches the child process.
    Path copy = Files.createTempFile(folder, "copy-", "");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return parse(request(MediaTypes.name(id), copy));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private FetchEmitTuple request(String name, Path file) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.BODY, HandlerConfig.PARSE_MODE.RMETA, settings.maxText(), -1, true));
    context.set(
        Request.class,
        new Request(name, settings.attachments().count(), settings.attachments().depth()));
    context.set(HtmlMapper.class, new MainText());
    return new FetchEmitTuple(
        "document",
        new FetchKey("local", file.toAbsolutePath().toString()),
        new EmitKey("none", "document"),
        new Metadata(),
        context);
  }

  private PipesResult parse(FetchEmitTuple request) throws InterruptedException {
    try {
      return parser.parse(request);
    } catch (IOException e) {
      throw new UncheckedIOException("a child process cannot be reached", e);
    } catch (PipesException e) {
      throw new IllegalStateException("a child process cannot be started", e);
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
