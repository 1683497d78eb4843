package org.tahlil.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;

/**
 * Reads the gazetteer's folder: {@code entries.tsv} (id, kind, English name) and one folder a
 * language with {@code forms.tsv} and its like (id, forms between semicolons, and where they are
 * ambiguous the words of which one must stand beside them), {@code inflection.tsv} (ending, the
 * endings that may stand in its place) and maybe {@code spelling.tsv} (what is written for what).
 *
 * <p>All mistakes are reported at once, each with file and line.
 */
final class GazetteerReader {
  /** The files with forms that a language's folder has; the first one must be there. */
  private static final List<String> FORMS =
      List.of("forms.tsv", "capitals.tsv", "cldr.tsv", "variants.tsv", "world.tsv");

  private final String folder;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, Gazetteer.Entry> entries = new TreeMap<>();
  private final List<Gazetteer.Form> forms = new ArrayList<>();
  private final List<Inflection> inflections = new ArrayList<>();
  private final Map<Language, Spelling> spellings = new LinkedHashMap<>();

  private GazetteerReader(String folder) {
    this.folder = folder;
  }

  /** The gazetteer that comes with the program. */
  static Gazetteer read() {
    return read("gazetteer", Language.WRITTEN_FORMS);
  }

  /**
   * @param folder beside this class
   * @throws IllegalArgumentException naming every mistake of the files
   */
  static Gazetteer read(String folder, List<Language> languages) {
    GazetteerReader reader = new GazetteerReader(folder);
    reader.lines("entries.tsv", reader::entry);
    for (Language language : languages) {
      reader.read(language);
    }
    if (!reader.mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", reader.mistakes));
    }
    reader.addVariants();
    return new Gazetteer(List.copyOf(reader.entries.values()), reader.forms, reader.inflections);
  }

  /** Adds other spellings of the forms, but for those that are another form already. */
  private void addVariants() {
    Set<String> known = new HashSet<>();
    List<Gazetteer.Form> varying =
        forms.stream().filter(form -> spellings.containsKey(form.language())).toList();
    varying.forEach(form -> known.add(key(form)));
    for (Gazetteer.Form form : varying) {
      Spelling spelling = spellings.getOrDefault(form.language(), Spelling.FIXED);
      for (String variant : spelling.variants(form.text())) {
        Gazetteer.Form other =
            new Gazetteer.Form(form.id(), form.language(), variant, form.context());
        if (known.add(key(other))) {
          forms.add(other);
        }
      }
    }
  }

  private static String key(Gazetteer.Form form) {
    return form.language() + " " + Folding.fold(form.text());
  }

  private void read(Language language) {
    for (String file : FORMS) {
      String path = language.tag() + "/" + file;
      if (file.equals(FORMS.getFirst()) || exists(path)) {
        lines(path, (place, line) -> form(language, place, line));
      }
    }
    List<Inflection.Rule> rules = new ArrayList<>();
    lines(language.tag() + "/inflection.tsv", (place, line) -> rules.add(rule(line)));
    rules.sort(Comparator.comparingInt(rule -> -rule.ending().length()));
    inflections.add(new Inflection(language, rules));
    if (exists(language.tag() + "/spelling.tsv")) {
      List<List<Spelling.Change>> habits = new ArrayList<>();
      lines(language.tag() + "/spelling.tsv", (place, line) -> habits.add(habit(line)));
      spellings.put(language, new Spelling(habits));
    }
  }

  private void entry(String place, String[] line) {
    if (line.length != 3) {
      mistakes.add(place + ": needs id, kind and name, divided by tabs");
      return;
    }
    try {
      Gazetteer.Entry entry = new Gazetteer.Entry(line[0], line[1], line[2]);
      if (entries.put(entry.id(), entry) != null) {
        mistakes.add(place + ": a second entry " + entry.id());
      }
    } catch (IllegalArgumentException e) {
      mistakes.add(place + ": " + e.getMessage());
    }
  }

  private void form(Language language, String place, String[] line) {
    if (line.length < 2 || line.length > 3) {
      mistakes.add(place + ": needs id, forms and maybe context, divided by tabs");
      return;
    }
    if (!entries.containsKey(line[0])) {
      mistakes.add(place + ": no entry " + line[0] + " in entries.tsv");
    }
    Set<String> context = line.length == 3 ? Set.copyOf(list(line[2])) : Set.of();
    for (String form : list(line[1])) {
      if (form.chars().noneMatch(Character::isLetterOrDigit)) {
        mistakes.add(place + ": no word in '" + form + "'");
      } else {
        forms.add(new Gazetteer.Form(line[0], language, form, context));
      }
    }
  }

  /** Ending, suffixes ({@code -} for none, {@code |x} for one outside of the name), words. */
  private static Inflection.Rule rule(String[] line) {
    List<Inflection.Suffix> suffixes =
        Arrays.stream(line[1].split(" ")).map(GazetteerReader::suffix).distinct().toList();
    boolean all = line.length > 2 && line[2].equals("all");
    return new Inflection.Rule(
        line[0].equals("-") ? "" : Folding.fold(line[0]).toString(),
        suffixes,
        all ? Inflection.Words.ALL : Inflection.Words.LAST);
  }

  /** Pairs of a letter and what is written for it, {@code oʻ>o gʻ>g}. */
  private static List<Spelling.Change> habit(String[] line) {
    return Arrays.stream(line[0].split(" "))
        .map(pair -> pair.split(">", -1))
        .map(pair -> new Spelling.Change(pair[0], pair[1]))
        .toList();
  }

  private static Inflection.Suffix suffix(String written) {
    boolean outside = written.startsWith("|");
    String text = outside ? written.substring(1) : written;
    return new Inflection.Suffix(
        text.equals("-") ? "" : Folding.fold(text).toString(),
        outside ? Inflection.Side.OUTSIDE : Inflection.Side.INSIDE);
  }

  private static List<String> list(String column) {
    return Arrays.stream(column.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private boolean exists(String file) {
    return GazetteerReader.class.getResource(folder + "/" + file) != null;
  }

  /** Every line but comments and blank ones, with its place and its columns. */
  private void lines(String file, BiConsumer<String, String[]> each) {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(folder + "/" + file)) {
      if (in == null) {
        mistakes.add(folder + "/" + file + ": missing");
        return;
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          each.accept(folder + "/" + file + ":" + number, line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + "/" + file, e);
    }
  }
}
