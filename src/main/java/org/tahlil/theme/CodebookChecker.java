package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tahlil.text.Language;

/** Finds what is wrong with cues that could be read one by one. */
final class CodebookChecker {
  private static final Set<Language> EVERYTHING =
      Set.copyOf(CueReader.LANGUAGES.values().stream().flatMap(List::stream).toList());

  private final Map<String, Cue> sets;
  private final Collection<Theme> themes;
  private final List<Mistake> mistakes;
  private final Map<String, Set<Language>> coverage = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  CodebookChecker(Map<String, Cue> sets, Collection<Theme> themes, List<Mistake> mistakes) {
    this.sets = sets;
    this.themes = themes;
    this.mistakes = mistakes;
  }

  /**
   * Adds what is wrong to the mistakes.
   *
   * @param entities all entities that there are; empty where that is not known
   */
  void check(Optional<Set<String>> entities) {
    entities.ifPresent(this::checkEntities);
    sets.values().forEach(this::checkNames);
    themes.forEach(theme -> checkNames(theme.cue()));
    sets.forEach((name, cue) -> checkCycle(name, cue));
    if (mistakes.stream().anyMatch(m -> m.severity() == Mistake.Severity.ERROR)) {
      return;
    }
    sets.values().forEach(this::checkReach);
    themes.forEach(theme -> checkReach(theme.cue()));
    themes.forEach(this::checkLanguages);
    sets.forEach(this::checkUse);
    ShadowCheck shadows = new ShadowCheck(mistakes);
    sets.values().forEach(shadows::check);
    themes.forEach(theme -> shadows.check(theme.cue()));
  }

  /** The cues directly below a cue. */
  static List<Cue> parts(Cue cue) {
    return switch (cue) {
      case Cue.Words words -> List.of();
      case Cue.Entities entities -> List.of();
      case Cue.Sets names -> List.of();
      case Cue.Any any -> any.parts();
      case Cue.All all -> all.parts();
      case Cue.Near near -> near.parts();
      case Cue.Guarded guarded -> {
        List<Cue> parts = new ArrayList<>(List.of(guarded.cue()));
        guarded.not().ifPresent(parts::add);
        guarded.except().ifPresent(parts::add);
        yield parts;
      }
    };
  }

  private void checkEntities(Set<String> known) {
    sets.values().forEach(cue -> checkEntities(cue, known));
    themes.forEach(theme -> checkEntities(theme.cue(), known));
  }

  private void checkEntities(Cue cue, Set<String> known) {
    if (cue instanceof Cue.Entities entities) {
      for (String id : entities.ids()) {
        if (!known.contains(id)) {
          String message = "no entity '" + id + "' in the gazetteer: this never fires";
          mistakes.add(Mistake.warning(cue.line(), message));
        }
      }
    }
    parts(cue).forEach(part -> checkEntities(part, known));
  }

  private void checkNames(Cue cue) {
    if (cue instanceof Cue.Sets names) {
      for (String name : names.names()) {
        used.add(name);
        if (!sets.containsKey(name)) {
          mistakes.add(Mistake.error(cue.line(), "there is no set '" + name + "'"));
        }
      }
    }
    parts(cue).forEach(this::checkNames);
  }

  private void checkCycle(String name, Cue cue) {
    Set<String> reached = new LinkedHashSet<>();
    collect(cue, reached);
    if (reached.contains(name)) {
      mistakes.add(
          Mistake.error(cue.line(), "the set '" + name + "' refers to itself, by way of others"));
    }
  }

  private void collect(Cue cue, Set<String> reached) {
    if (cue instanceof Cue.Sets names) {
      for (String name : names.names()) {
        Cue next = sets.get(name);
        if (next != null && reached.add(name)) {
          collect(next, reached);
        }
      }
    }
    parts(cue).forEach(part -> collect(part, reached));
  }

  private void checkReach(Cue cue) {
    boolean combination = cue instanceof Cue.All || cue instanceof Cue.Near;
    if (combination && covered(cue).isEmpty()) {
      mistakes.add(Mistake.error(cue.line(), "no language has all parts: this can never fire"));
    }
    if (cue instanceof Cue.Guarded guarded && guarded.not().isPresent()) {
      Cue not = guarded.not().get();
      if (not instanceof Cue.Sets sets
          && parts(guarded.cue()).stream().anyMatch(p -> same(p, sets))) {
        mistakes.add(Mistake.error(cue.line(), "'not' forbids what is required: never fires"));
      }
    }
    parts(cue).forEach(this::checkReach);
  }

  private static boolean same(Cue part, Cue.Sets not) {
    return part instanceof Cue.Sets sets && not.names().containsAll(sets.names());
  }

  private void checkLanguages(Theme theme) {
    Set<Language> covered = covered(theme.cue());
    Set<String> missing = new TreeSet<>();
    for (Language form : Language.WRITTEN_FORMS) {
      if (!covered.contains(form)) {
        missing.add(form.tag());
      }
    }
    for (String tag : missing) {
      String message = "theme '" + theme.id() + "' has no cue for '" + tag + "'";
      mistakes.add(Mistake.warning(theme.line(), message));
    }
  }

  private void checkUse(String name, Cue cue) {
    if (!used.contains(name)) {
      mistakes.add(Mistake.warning(cue.line(), "no cue refers to the set '" + name + "'"));
    }
  }

  /** The languages in which a cue can fire. */
  private Set<Language> covered(Cue cue) {
    return switch (cue) {
      case Cue.Words words -> Set.of(words.language());
      case Cue.Entities entities -> EVERYTHING;
      case Cue.Sets names -> {
        Set<Language> all = new HashSet<>();
        names.names().forEach(name -> all.addAll(coveredSet(name)));
        yield all;
      }
      case Cue.Any any -> {
        Set<Language> all = new HashSet<>();
        any.parts().forEach(part -> all.addAll(covered(part)));
        yield all;
      }
      case Cue.All all -> intersection(all.parts());
      case Cue.Near near -> intersection(near.parts());
      case Cue.Guarded guarded -> covered(guarded.cue());
    };
  }

  private Set<Language> coveredSet(String name) {
    Set<Language> known = coverage.get(name);
    if (known == null) {
      Cue cue = sets.get(name);
      known = cue == null ? Set.of() : covered(cue);
      coverage.put(name, known);
    }
    return known;
  }

  private Set<Language> intersection(List<Cue> parts) {
    Set<Language> all = new HashSet<>(EVERYTHING);
    parts.forEach(part -> all.retainAll(covered(part)));
    return all;
  }
}
