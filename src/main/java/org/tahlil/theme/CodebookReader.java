package org.tahlil.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Language;

/** Reads a codebook file and collects every mistake in it. */
final class CodebookReader {
  private static final int VERSION = 1;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");
  private static final Set<String> SECTIONS =
      Set.of("version", "inflections", "groups", "sets", "themes");
  private static final Set<String> THEME_KEYS =
      Set.of("id", "label", "definition", "parent", "cues");

  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<Language, Map<String, List<String>>> inflections = new HashMap<>();
  private final CueReader cues = new CueReader(inflections, mistakes);
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, Cue> sets = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();

  private CodebookReader() {}

  static Codebook.Reading read(InputStream in, String name, Optional<Set<String>> entities)
      throws IOException {
    CodebookReader reader = new CodebookReader();
    YamlNode root = YamlTree.read(in, reader.mistakes);
    if (reader.mistakes.isEmpty()) {
      reader.readRoot(root);
      new CodebookChecker(reader.sets, reader.themes.values(), reader.mistakes).check(entities);
    }
    List<Mistake> found = List.copyOf(new TreeSet<>(reader.mistakes));
    if (found.stream().anyMatch(m -> m.severity() == Mistake.Severity.ERROR)) {
      return new Codebook.Reading.Refused(found);
    }
    List<Theme> themes = List.copyOf(reader.themes.values());
    String fingerprint = Fingerprint.of(root);
    return new Codebook.Reading.Usable(
        new Codebook(name, VERSION, reader.groups, reader.sets, themes, fingerprint), found);
  }

  private void readRoot(YamlNode root) {
    if (!(root instanceof YamlNode.Mapping mapping)) {
      error(root, "a codebook is a mapping with version, sets and themes");
      return;
    }
    Map<String, YamlNode> sections = keys(mapping, SECTIONS);
    readVersion(sections.get("version") == null ? root : sections.get("version"));
    entries(sections.get("inflections")).forEach(this::readInflections);
    entries(sections.get("groups")).forEach(e -> groups.put(e.key(), text(e.value())));
    entries(sections.get("sets")).forEach(e -> sets.put(e.key(), cues.read(e.value())));
    if (sections.get("themes") instanceof YamlNode.Sequence list && !list.items().isEmpty()) {
      list.items().forEach(this::readTheme);
    } else {
      error(root, "'themes' is missing or no list: a codebook has at least one theme");
    }
  }

  private void readVersion(YamlNode version) {
    if (!(version instanceof YamlNode.Scalar scalar) || !scalar.text().equals("" + VERSION)) {
      error(version, "'version: 1' is missing; this program reads version 1");
    }
  }

  private void readInflections(YamlNode.Entry byLanguage) {
    List<Language> languages = CueReader.LANGUAGES.get(byLanguage.key());
    if (languages == null) {
      mistakes.add(
          Mistake.error(
              byLanguage.line(),
              "unknown language '"
                  + byLanguage.key()
                  + "'; known: "
                  + CueReader.LANGUAGES.keySet()));
      return;
    }
    for (YamlNode.Entry inflection : entries(byLanguage.value())) {
      List<String> endings = new ArrayList<>();
      if (inflection.value() instanceof YamlNode.Sequence list) {
        list.items().forEach(item -> endings.add(text(item)));
      } else {
        error(inflection.value(), "an inflection class is a list of endings");
      }
      for (Language language : languages) {
        inflections.computeIfAbsent(language, l -> new HashMap<>()).put(inflection.key(), endings);
      }
    }
  }

  private void readTheme(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      error(node, "a theme is a mapping with id, label, definition and cues");
      return;
    }
    Map<String, YamlNode> keys = keys(mapping, THEME_KEYS);
    for (String required : List.of("id", "label", "definition", "cues")) {
      if (!keys.containsKey(required)) {
        error(node, "the theme has no '" + required + "'");
      }
    }
    String id = text(keys.get("id"));
    if (!ID.matcher(id).matches()) {
      error(node, "the id '" + id + "' is not made of a-z, 0-9, - and dots between parts");
    }
    YamlNode cueNode = keys.get("cues");
    Cue cue = cueNode == null ? new Cue.Any(List.of(), node.line()) : cues.read(cueNode);
    Optional<String> parent = parent(id, keys);
    Theme theme =
        new Theme(
            id, text(keys.get("label")), text(keys.get("definition")), parent, cue, node.line());
    Theme twin = themes.putIfAbsent(id, theme);
    if (twin != null) {
      error(node, "the theme '" + id + "' is already defined in line " + twin.line());
    }
  }

  /** The parent that is named, else the longest group whose id the theme's id goes on from. */
  private Optional<String> parent(String id, Map<String, YamlNode> keys) {
    YamlNode named = keys.get("parent");
    if (named != null) {
      String parent = text(named);
      if (!groups.containsKey(parent) && !themes.containsKey(parent)) {
        error(named, "the parent '" + parent + "' is no group and no theme before this one");
      }
      return Optional.of(parent);
    }
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      if (groups.containsKey(id.substring(0, dot))) {
        return Optional.of(id.substring(0, dot));
      }
    }
    return Optional.empty();
  }

  private Map<String, YamlNode> keys(YamlNode.Mapping mapping, Set<String> known) {
    Map<String, YamlNode> values = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      values.put(entry.key(), entry.value());
      if (!known.contains(entry.key())) {
        mistakes.add(
            Mistake.error(
                entry.line(),
                "unknown key '" + entry.key() + "'; known here: " + new TreeSet<>(known)));
      }
    }
    return values;
  }

  private List<YamlNode.Entry> entries(@Nullable YamlNode node) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries();
    }
    error(node, "a mapping of names is expected here");
    return List.of();
  }

  private String text(@Nullable YamlNode node) {
    if (node == null) {
      return "";
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    error(node, "a text is expected here");
    return "";
  }

  private void error(YamlNode node, String message) {
    mistakes.add(Mistake.error(node.line(), message));
  }
}
