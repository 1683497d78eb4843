package org.tahlil.theme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML to a tree with line numbers; what it cannot keep it reports. */
final class YamlTree {
  /** A codebook of 100,000 cues takes about 4 million code points. */
  private static final int MOST_CODE_POINTS = 100_000_000;

  private final JsonParser parser;
  private final List<Mistake> mistakes;

  private YamlTree(JsonParser parser, List<Mistake> mistakes) {
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /** The tree; an empty mapping where the file is no YAML, with the reason in {@code mistakes}. */
  static YamlNode read(InputStream in, List<Mistake> mistakes) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    try (JsonParser parser = factory.createParser(in)) {
      YamlTree tree = new YamlTree(parser, mistakes);
      return parser.nextToken() == null ? new YamlNode.Mapping(List.of(), 1) : tree.node();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      mistakes.add(Mistake.error(line, "no YAML: " + firstLine(e.getOriginalMessage())));
      return new YamlNode.Mapping(List.of(), line);
    }
  }

  private YamlNode node() throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(line);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node());
      }
      return new YamlNode.Sequence(List.copyOf(items), line);
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      mistakes.add(Mistake.error(line, "aliases are not known here; name a set and refer to it"));
    }
    String text = parser.getText();
    return new YamlNode.Scalar(text == null ? "" : text, line);
  }

  private YamlNode mapping(int line) throws IOException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      YamlNode value = node();
      if (keys.add(key)) {
        entries.add(new YamlNode.Entry(key, value, keyLine));
      } else {
        mistakes.add(Mistake.error(keyLine, "the key '" + key + "' stands here a second time"));
      }
    }
    return new YamlNode.Mapping(List.copyOf(entries), line);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
