package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * A child process that parses, one document at a time. It is started by the first document, and
 * replaced where it has crashed, hung or run out of memory.
 */
final class Child implements AutoCloseable {
  private final PipesParser parser;
  private final ExtractionSettings settings;
  private final Path temporary;

  private Child(PipesParser parser, ExtractionSettings settings, Path temporary) {
    this.parser = parser;
    this.settings = settings;
    this.temporary = temporary;
  }

  /** Starts nothing yet. What the process writes goes to {@code folder}. */
  static Child create(ExtractionSettings settings, Path folder) throws IOException {
    Path config = copyOf("tika-config.xml", folder);
    Path logging = copyOf("child-logging.properties", folder);
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    PipesConfig pipes = load(config);
    pipes.setTikaConfig(config);
    pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    pipes.setForkedJvmArgs(ChildJvm.arguments(settings, temporary, logging));
    pipes.setNumClients(1);
    pipes.setTimeoutMillis(settings.timeout().toMillis());
    pipes.setMaxWaitForClientMillis(Long.MAX_VALUE);
    // All text comes back through the pipe, and an idle process waits until this one ends.
    pipes.setMaxForEmitBatchBytes(-1);
    pipes.setShutdownClientAfterMillis(-1);
    return new Child(new PipesParser(pipes), settings, temporary);
  }

  private static PipesConfig load(Path config) throws IOException {
    try (InputStream in = Files.newInputStream(config)) {
      return PipesConfig.load(in);
    } catch (TikaConfigException e) {
      throw new IllegalStateException("the configuration of the parsers does not load", e);
    }
  }

  private static Path copyOf(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource);
    try (InputStream in = Child.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  /**
   * What the process makes of {@code file}.
   *
   * @param name that the document goes by
   * @param type media type by its first bytes and name
   * @throws IOException where the file cannot be handed over
   */
  PipesResult parse(String name, String type, Path file) throws IOException, InterruptedException {
    if (FileNames.isText(file)) {
      return parse(request(name, type, file));
    }
    // A file name need not be text, and only text reaches the process.
    Path copy = Files.createTempFile(temporary, "copy-", "");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return parse(request(name, type, copy));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private FetchEmitTuple request(String name, String type, Path file) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.BODY, HandlerConfig.PARSE_MODE.RMETA, settings.maxText(), -1, true));
    context.set(
        Request.class,
        new Request(name, type, settings.attachments().count(), settings.attachments().depth()));
    context.set(HtmlMapper.class, new MainText());
    return new FetchEmitTuple(
        "document",
        new FetchKey("local", file.toAbsolutePath().toString()),
        new EmitKey("none", "document"),
        new Metadata(),
        context);
  }

  private PipesResult parse(FetchEmitTuple request) throws IOException, InterruptedException {
    try {
      PipesResult result = parser.parse(request);
      switch (result.getStatus()) {
        // The process is gone, and has left behind whatever it had in hand.
        case TIMEOUT, OOM, UNSPECIFIED_CRASH -> clear();
        default -> {}
      }
      return result;
    } catch (PipesException | RuntimeException e) {
      throw new IllegalStateException(
          "the process that extracts text does not start; does this machine have "
              + settings.maxHeap()
              + " bytes of memory free for it?",
          e);
    }
  }

  private void clear() throws IOException {
    Spool.delete(temporary);
    Files.createDirectories(temporary);
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
