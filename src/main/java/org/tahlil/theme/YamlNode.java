package org.tahlil.theme;

import java.util.List;

/** A part of a YAML file that knows its line, so that every message can name it. */
sealed interface YamlNode {
  /** Line in the file, from 1. */
  int line();

  /** A word, number or text, as it is written. */
  record Scalar(String text, int line) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {}

  /** A mapping, in the order of the file. */
  record Mapping(List<Entry> entries, int line) implements YamlNode {}

  /** One key of a mapping with its value. */
  record Entry(String key, YamlNode value, int line) {}
}
