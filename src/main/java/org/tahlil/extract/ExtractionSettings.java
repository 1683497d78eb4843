package org.tahlil.extract;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * How text is extracted.
 *
 * @param timeout for one document in a child process
 * @param maxHeap bytes of heap of each child process, at least 32 MiB
 * @param maxText characters (UTF-16 code units) of a document; the rest is cut
 * @param threads child processes at most; one is started when the first document needs it
 * @param ocr whether text is read from pictures
 * @param columns of tables of posts
 * @param attachments what is taken out of a document that has others in it
 */
public record ExtractionSettings(
    Duration timeout,
    long maxHeap,
    int maxText,
    int threads,
    Ocr ocr,
    Columns columns,
    AttachmentLimits attachments) {
  /** Stands for the code of this package: raised whenever it makes other text of the same bytes. */
  private static final int REVISION = 1;

  private static final long LEAST_HEAP = 32L << 20;

  public static final ExtractionSettings DEFAULT =
      new ExtractionSettings(
          Duration.ofSeconds(60),
          512L << 20,
          20_000_000,
          1,
          Ocr.OFF,
          Columns.BY_NAME,
          AttachmentLimits.DEFAULT);

  public ExtractionSettings {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout is not above 0: " + timeout);
    }
    if (maxHeap < LEAST_HEAP) {
      throw new IllegalArgumentException(
          "a heap of " + maxHeap + " bytes is too small; the least is " + LEAST_HEAP);
    }
    if (maxText < 1) {
      throw new IllegalArgumentException("a text limit of " + maxText + " characters is below 1");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads below 1: " + threads);
    }
  }

  /** Whether text is read from pictures, for which this version has no program. */
  public enum Ocr {
    OFF,
    /** Refused by {@link Extractor#create}. */
    ON,
    /** As far as possible: the same as {@link #OFF}. */
    AUTO
  }

  /**
   * Names of columns, for tables in which they are called otherwise than usual.
   *
   * @param text the column with the text of a post; where empty: text, content, message or body
   * @param date where empty: date, datetime, timestamp, time, created_at, published
   * @param source where empty: source, channel, outlet, author
   */
  public record Columns(Optional<String> text, Optional<String> date, Optional<String> source) {
    public static final Columns BY_NAME =
        new Columns(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What is taken out of a document that has others in it.
   *
   * @param count attachments of a document, those of attachments included
   * @param depth attachments inside one another; 1 takes none out of an attachment
   */
  public record AttachmentLimits(int count, int depth) {
    public static final AttachmentLimits DEFAULT = new AttachmentLimits(1_000, 8);

    public AttachmentLimits {
      if (count < 1 || depth < 1) {
        throw new IllegalArgumentException("a limit of attachments is below 1");
      }
    }
  }

  /**
   * What of these settings, and of the libraries, makes other text of the same bytes: two runs with
   * equal fingerprints extract the same. The limits of time, memory and threads are no part of it.
   */
  public String fingerprint() {
    return String.format(
        Locale.ROOT,
        "revision=%d;%s;text=%d;ocr=off;columns=%s,%s,%s;attachments=%d,%d",
        REVISION,
        Tika.getString(),
        maxText,
        columns.text().orElse(""),
        columns.date().orElse(""),
        columns.source().orElse(""),
        attachments.count(),
        attachments.depth());
  }
}
