package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.pipes.PipesResult;

/** Sends each item to what reads its media type. */
final class RoutingExtractor implements Extractor {
  private final int maxText;
  private final PlainText plainText;
  private final Tables tables;
  private final Children children;

  private RoutingExtractor(int maxText, PlainText plainText, Tables tables, Children children) {
    this.maxText = maxText;
    this.plainText = plainText;
    this.tables = tables;
    this.children = children;
  }

  static RoutingExtractor create(ExtractionSettings settings, Path folder) throws IOException {
    if (settings.ocr() == ExtractionSettings.Ocr.ON) {
      throw new IllegalArgumentException(
          "this version reads no text from pictures; use --ocr off, or leave it out");
    }
    return new RoutingExtractor(
        settings.maxText(),
        new PlainText(settings.maxText()),
        new Tables(settings.columns(), settings.maxText()),
        Children.create(settings, folder));
  }

  @Override
  public void extract(Item item, ExtractionConsumer consumer) throws InterruptedException {
    try {
      route(item, consumer);
    } catch (NoSuchFileException e) {
      consumer.accept(Extractions.none(item, Outcome.FAILED, "no longer there"));
    } catch (IOException e) {
      consumer.accept(Extractions.none(item, Outcome.FAILED, "cannot be read: " + Causes.of(e)));
    }
  }

  private void route(Item item, ExtractionConsumer consumer)
      throws IOException, InterruptedException {
    String type = item.mediaType();
    if (item.size() == 0) {
      consumer.accept(Extractions.none(item, Outcome.EMPTY, "empty file"));
    } else if (type.equals(SpooledRows.TYPE)) {
      SpooledRows.extract(item, consumer);
    } else if (isPicture(type)) {
      consumer.accept(Extractions.none(item, Outcome.UNSUPPORTED, "picture; OCR is off"));
    } else if (isSoundOrFilm(type)) {
      consumer.accept(Extractions.none(item, Outcome.UNSUPPORTED, "sound or film"));
    } else if (!MediaTypes.isPlain(type)) {
      extractByChild(item, consumer);
    } else if (!tables.extract(item, consumer)) {
      consumer.accept(plainText.extract(item));
    }
  }

  private void extractByChild(Item item, ExtractionConsumer consumer)
      throws IOException, InterruptedException {
    PipesResult result = children.parse(item);
    List<Extraction> all = ParsedDocument.extractions(item, result, maxText);
    for (Extraction part : all.subList(1, all.size())) {
      consumer.accept(part);
    }
    consumer.accept(all.getFirst());
  }

  /** SVG is text. */
  private static boolean isPicture(String type) {
    return type.startsWith("image/") && !type.equals("image/svg+xml");
  }

  private static boolean isSoundOrFilm(String type) {
    return type.startsWith("audio/") || type.startsWith("video/");
  }

  @Override
  public void close() {
    children.close();
  }
}
