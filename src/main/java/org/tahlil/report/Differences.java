package org.tahlil.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a report says otherwise than its index, one line each. */
final class Differences {
  private final List<String> lines = new ArrayList<>();
  private long compared;

  /** Adds a line. */
  void add(String line) {
    lines.add(line);
  }

  List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** How many single values were compared. */
  long compared() {
    return compared;
  }

  /**
   * Compares two trees value by value.
   *
   * @param place what the trees are, for the lines
   */
  void compare(String place, JsonNode reported, JsonNode expected) {
    if (expected.isObject() && reported.isObject()) {
      for (String name : names(reported, expected)) {
        compare(place + " " + name, reported.path(name), expected.path(name));
      }
    } else if (expected.isArray() && reported.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), reported.size()); i++) {
        compare(place + "[" + i + "]", reported.path(i), expected.path(i));
      }
    } else {
      compared++;
      if (!isSame(reported, expected)) {
        lines.add(place + " is " + shown(reported) + ", the index gives " + shown(expected));
      }
    }
  }

  /** Compares two texts. */
  void compare(String place, String reported, String expected) {
    compared++;
    if (!reported.equals(expected)) {
      lines.add(place + " is " + quoted(reported) + ", the index gives " + quoted(expected));
    }
  }

  private static Set<String> names(JsonNode reported, JsonNode expected) {
    Set<String> names = new LinkedHashSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    reported.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static boolean isSame(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    return a.equals(b);
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "missing" : shortened(ReportJson.string(value));
  }

  private static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  private static String shortened(String text) {
    int most = 120;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
