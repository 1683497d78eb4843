package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Sends each item to what reads its media type. */
final class RoutingExtractor implements Extractor {
  private static final Set<String> PLAIN =
      Set.of(
          "application/json",
          "application/x-subrip",
          "application/javascript",
          "application/octet-stream");

  private final PlainText plainText;
  private final Tables tables;
  private final Children children;

  private RoutingExtractor(PlainText plainText, Tables tables, Children children) {
    this.plainText = plainText;
    this.tables = tables;
    this.children = children;
  }

  static RoutingExtractor create(ExtractionSettings settings, Path folder) throws IOException {
    return new RoutingExtractor(
        new PlainText(settings.maxText()),
        new Tables(settings.columns(), settings.maxText()),
        Children.create(settings, folder));
  }

  @Override
  public void extract(Item item, ExtractionConsumer consumer) throws InterruptedException {
    if (item.size() == 0) {
      consumer.accept(Extractions.none(item, Outcome.EMPTY, "empty file"));
    } else if (isPicture(item.mediaType())) {
      consumer.accept(Extractions.none(item, Outcome.UNSUPPORTED, "picture; OCR is off"));
    } else if (isSoundOrFilm(item.mediaType())) {
      consumer.accept(Extractions.none(item, Outcome.UNSUPPORTED, "sound or film"));
    } else if (isPlain(item.mediaType())) {
      extractPlain(item, consumer);
    } else {
      List<Extraction> all =
          ParsedDocument.extractions(item, children.parse(item.id(), item.file()));
      for (Extraction part : all.subList(1, all.size())) {
        consumer.accept(part);
      }
      consumer.accept(all.getFirst());
    }
  }

  private static boolean isPlain(String type) {
    return PLAIN.contains(type) || (type.startsWith("text/") && !type.equals("text/html"));
  }

  /** SVG is text. */
  private static boolean isPicture(String type) {
    return type.startsWith("image/") && !type.equals("image/svg+xml");
  }

  private static boolean isSoundOrFilm(String type) {
    return type.startsWith("audio/") || type.startsWith("video/");
  }

  private void extractPlain(Item item, ExtractionConsumer consumer) throws InterruptedException {
    Extraction whole;
    try {
      if (tables.extract(item, consumer)) {
        return;
      }
      whole = plainText.extract(item);
    } catch (NoSuchFileException e) {
      whole = Extractions.none(item, Outcome.FAILED, "no longer there");
    } catch (IOException e) {
      whole = Extractions.none(item, Outcome.FAILED, "cannot be read: " + Causes.of(e));
    }
    consumer.accept(whole);
  }

  @Override
  public void close() {
    children.close();
  }
}
