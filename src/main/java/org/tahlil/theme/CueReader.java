package org.tahlil.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahlil.text.Language;

/** YAML nodes to cues; what cannot be read becomes a mistake and an empty choice. */
final class CueReader {
  /** Keys of a codebook that name written forms, with the languages that they stand for. */
  static final Map<String, List<Language>> LANGUAGES = languages();

  private static final Set<String> OPERATORS = Set.of("all", "any", "near", "entity", "set");
  private static final Set<String> MODIFIERS = Set.of("within", "ordered", "not", "except");
  private static final int DEFAULT_WINDOW = 5;
  private static final int WIDEST_WINDOW = 100;

  private final Map<Language, Map<String, List<String>>> inflections;
  private final List<Mistake> mistakes;

  CueReader(Map<Language, Map<String, List<String>>> inflections, List<Mistake> mistakes) {
    this.inflections = inflections;
    this.mistakes = mistakes;
  }

  private static Map<String, List<Language>> languages() {
    Map<String, List<Language>> languages = new LinkedHashMap<>();
    Language.WRITTEN_FORMS.forEach(form -> languages.put(form.tag(), List.of(form)));
    languages.put("fa", List.of(Language.PERSIAN));
    languages.put("uz", List.of(Language.UZBEK_LATIN, Language.UZBEK_CYRILLIC));
    return languages;
  }

  /** The cue of a node that stands under no language. */
  Cue read(YamlNode node) {
    return read(node, List.of());
  }

  private Cue read(YamlNode node, List<Language> languages) {
    return switch (node) {
      case YamlNode.Scalar scalar -> words(scalar, languages);
      case YamlNode.Sequence sequence -> any(sequence, languages);
      case YamlNode.Mapping mapping -> guarded(mapping, languages);
    };
  }

  private Cue words(YamlNode.Scalar scalar, List<Language> languages) {
    if (languages.isEmpty()) {
      error(scalar, "'" + scalar.text() + "' needs a language: {en: [" + scalar.text() + "]}");
    }
    List<Cue> cues = new ArrayList<>();
    for (Language language : languages) {
      try {
        Map<String, List<String>> classes = inflections.getOrDefault(language, Map.of());
        List<List<Cue.Word>> phrases = new CueText(language, classes).phrases(scalar.text());
        cues.add(new Cue.Words(scalar.text(), language, phrases, scalar.line()));
      } catch (CueText.Unreadable e) {
        error(scalar, "the cue " + e.getMessage());
        break;
      }
    }
    return cues.size() == 1 ? cues.get(0) : new Cue.Any(cues, scalar.line());
  }

  private Cue any(YamlNode.Sequence sequence, List<Language> languages) {
    if (sequence.items().isEmpty()) {
      error(sequence, "the list is empty");
    }
    return new Cue.Any(parts(sequence, languages), sequence.line());
  }

  private List<Cue> parts(YamlNode node, List<Language> languages) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(item -> read(item, languages)).toList();
    }
    return List.of(read(node, languages));
  }

  private Cue guarded(YamlNode.Mapping mapping, List<Language> languages) {
    Optional<Cue> not = Optional.empty();
    Optional<Cue> except = Optional.empty();
    List<YamlNode.Entry> operators = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("not")) {
        not = Optional.of(read(entry.value(), languages));
      } else if (entry.key().equals("except")) {
        except = Optional.of(read(entry.value(), languages));
      } else if (LANGUAGES.containsKey(entry.key()) || OPERATORS.contains(entry.key())) {
        operators.add(entry);
      } else if (!MODIFIERS.contains(entry.key())) {
        mistakes.add(Mistake.error(entry.line(), unknown(entry.key())));
      }
    }
    Cue cue = operator(mapping, operators, languages);
    return not.isEmpty() && except.isEmpty()
        ? cue
        : new Cue.Guarded(cue, not, except, mapping.line());
  }

  private static String unknown(String key) {
    return "unknown key '"
        + key
        + "'; a cue has one of all, any, near, entity, set or languages ("
        + String.join(", ", LANGUAGES.keySet())
        + "), and within, ordered, not, except";
  }

  private Cue operator(
      YamlNode.Mapping mapping, List<YamlNode.Entry> operators, List<Language> languages) {
    boolean allLanguages = operators.stream().allMatch(e -> LANGUAGES.containsKey(e.key()));
    if (operators.isEmpty()) {
      error(mapping, "a cue needs one of all, any, near, entity, set or a language");
      return new Cue.Any(List.of(), mapping.line());
    }
    if (operators.size() > 1 && !allLanguages) {
      error(mapping, "a cue has only one of all, any, near, entity, set; nest them in a list");
    }
    YamlNode.Entry first = operators.get(0);
    if (!first.key().equals("near")) {
      refuseNearKeys(mapping);
    }
    return switch (first.key()) {
      case "all" -> new Cue.All(several(first, languages), first.line());
      case "any" -> new Cue.Any(parts(first.value(), languages), first.line());
      case "near" -> near(mapping, first, languages);
      case "entity" -> new Cue.Entities(names(first.value()), first.line());
      case "set" -> new Cue.Sets(names(first.value()), first.line());
      default -> byLanguage(mapping, operators, languages);
    };
  }

  private Cue byLanguage(
      YamlNode.Mapping mapping, List<YamlNode.Entry> entries, List<Language> outer) {
    List<Cue> cues = new ArrayList<>();
    for (YamlNode.Entry entry : entries) {
      if (!outer.isEmpty()) {
        mistakes.add(Mistake.error(entry.line(), "a language inside of another language"));
      }
      List<Language> languages = LANGUAGES.getOrDefault(entry.key(), List.of());
      cues.addAll(parts(entry.value(), languages));
    }
    return new Cue.Any(cues, mapping.line());
  }

  private List<Cue> several(YamlNode.Entry entry, List<Language> languages) {
    List<Cue> parts = parts(entry.value(), languages);
    if (parts.size() < 2) {
      mistakes.add(Mistake.error(entry.line(), "'" + entry.key() + "' needs two parts or more"));
    }
    return parts;
  }

  private Cue near(YamlNode.Mapping mapping, YamlNode.Entry near, List<Language> languages) {
    int within = DEFAULT_WINDOW;
    Cue.Order order = Cue.Order.ANY;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("within")) {
        within = window(entry);
      } else if (entry.key().equals("ordered")) {
        order = isTrue(entry) ? Cue.Order.AS_LISTED : Cue.Order.ANY;
      }
    }
    return new Cue.Near(several(near, languages), within, order, near.line());
  }

  private int window(YamlNode.Entry entry) {
    String text = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= WIDEST_WINDOW) {
      return Integer.parseInt(text);
    }
    mistakes.add(
        Mistake.error(
            entry.line(), "'within' is a number of tokens from 0 to 100, not '" + text + "'"));
    return DEFAULT_WINDOW;
  }

  private boolean isTrue(YamlNode.Entry entry) {
    String text = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    if (!text.equals("true") && !text.equals("false")) {
      mistakes.add(Mistake.error(entry.line(), "'ordered' is true or false, not '" + text + "'"));
    }
    return text.equals("true");
  }

  private void refuseNearKeys(YamlNode.Mapping mapping) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("within") || entry.key().equals("ordered")) {
        mistakes.add(Mistake.error(entry.line(), "'" + entry.key() + "' belongs to 'near' only"));
      }
    }
  }

  private List<String> names(YamlNode node) {
    List<String> names = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> names.addAll(names(item)));
    } else if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      names.add(scalar.text());
    }
    if (names.isEmpty()) {
      error(node, "a name or a list of names is missing here");
    }
    return names;
  }

  private void error(YamlNode node, String message) {
    mistakes.add(Mistake.error(node.line(), message));
  }
}
