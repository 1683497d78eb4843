package org.tahlil.extract;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.tahlil.extract.child.AttachmentExtractor;

/**
 * How a document or attachment ended, from what Tika says of it.
 *
 * @param cause empty where the outcome is {@link Outcome#INDEXED}
 */
record Verdict(Outcome outcome, String cause) {
  /**
   * The verdict on {@code part}.
   *
   * @param container whether it holds other documents
   * @param maxText the limit that Tika was given
   */
  static Verdict of(Metadata part, boolean container, int maxText) {
    boolean text = hasText(part);
    Optional<String> trouble = trouble(part, maxText);
    if ("true".equals(part.get(TikaCoreProperties.IS_ENCRYPTED)) && !text) {
      return new Verdict(Outcome.ENCRYPTED, "needs a password");
    }
    if (text) {
      return trouble
          .map(cause -> new Verdict(Outcome.PARTIAL, cause))
          .orElse(new Verdict(Outcome.INDEXED, ""));
    }
    if (trouble.isPresent()) {
      return new Verdict(Outcome.FAILED, trouble.get());
    }
    return container ? new Verdict(Outcome.EMPTY, "container") : withoutText(part);
  }

  private static boolean hasText(Metadata part) {
    String text = part.get(TikaCoreProperties.TIKA_CONTENT);
    return text != null && !text.isBlank();
  }

  private static Optional<String> trouble(Metadata part, int maxText) {
    if ("true".equals(part.get(TikaCoreProperties.WRITE_LIMIT_REACHED))) {
      return Optional.of("limit: more than " + maxText + " characters");
    }
    String stack = part.get(TikaCoreProperties.CONTAINER_EXCEPTION);
    if (stack == null) {
      stack = part.get(TikaCoreProperties.EMBEDDED_EXCEPTION);
    }
    if (stack != null) {
      return Optional.of("parse error: " + rootCause(stack));
    }
    return Optional.ofNullable(part.get(AttachmentExtractor.LIMIT));
  }

  private static Verdict withoutText(Metadata part) {
    String type = String.valueOf(part.get(Metadata.CONTENT_TYPE));
    boolean parsed =
        Arrays.stream(part.getValues(TikaCoreProperties.TIKA_PARSED_BY))
            .noneMatch(parser -> parser.equals(EmptyParser.class.getName()));
    if (!parsed) {
      return new Verdict(Outcome.UNSUPPORTED, "no parser for " + type);
    }
    return new Verdict(
        Outcome.EMPTY,
        type.startsWith("application/pdf") ? "no text layer; OCR is off" : "no text");
  }

  /** The innermost exception of a stack trace: class and message. */
  private static String rootCause(String stack) {
    String cause = stack.lines().findFirst().orElse("");
    for (String line : (Iterable<String>) stack.lines()::iterator) {
      if (line.startsWith("Caused by: ")) {
        cause = line.substring("Caused by: ".length());
      }
    }
    int colon = cause.indexOf(':');
    String type = colon < 0 ? cause : cause.substring(0, colon);
    return Causes.tidy(cause.substring(type.lastIndexOf('.') + 1));
  }
}
