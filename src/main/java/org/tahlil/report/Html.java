package org.tahlil.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Writes HTML in which no text can become markup: whatever goes through {@link #text} or an
 * attribute is escaped. Characters that steer the direction of what follows (embeddings, overrides,
 * isolates) and control characters come out visibly, as documents are hostile.
 */
final class Html {
  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value, …; values are escaped
   */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    page.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A line break between elements, for readers of the source. */
  Html line() {
    page.append('\n');
    return this;
  }

  /** An element without content. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** An element with nothing but {@code text}. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  Html text(String text) {
    text.codePoints().forEach(this::append);
    return this;
  }

  /** A style or script of the program, never of a document, as it is. */
  Html own(String tag, String content, String... attributes) {
    if (content.contains("</" + tag)) {
      throw new IllegalArgumentException("content ends its own element " + tag);
    }
    start(tag, attributes);
    page.append(content).append("</").append(tag).append('>');
    return this;
  }

  /** Data for scripts, as JSON in an element that is not executed. */
  Html data(String id, String json) {
    start("script", "type", "application/json", "id", id);
    page.append(inScript(json)).append("</script>");
    return this;
  }

  /**
   * {@code json} without characters that end a script element or a line of one; equal as JSON, as
   * these stand in strings alone.
   */
  static String inScript(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<', '>', '&', '\u2028', '\u2029' ->
            safe.append("\\u").append(HexFormat.of().toHexDigits(c));
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return page.append('\n').toString();
  }

  private void start(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      attributes[i + 1].codePoints().forEach(this::appendAttribute);
      page.append('"');
    }
    page.append('>');
  }

  private void append(int c) {
    if (isControl(c)) {
      page.append("<span class=\"control\">").append(name(c)).append("</span>");
    } else {
      appendEscaped(c);
    }
  }

  private void appendAttribute(int c) {
    if (isControl(c)) {
      page.append(name(c));
    } else {
      appendEscaped(c);
    }
  }

  private void appendEscaped(int c) {
    switch (c) {
      case '&' -> page.append("&amp;");
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      default -> page.appendCodePoint(c);
    }
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
      case Character.SURROGATE -> true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static String name(int c) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits((char) c);
  }
}
