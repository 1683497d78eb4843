package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tahlil.text.Language;

/** A codebook made ready for matching: one matcher, and the rules of each theme. */
final class CompiledCodebook {
  /** A word or entity cue and the bag that it fills. */
  record Leaf(String label, Language language, int bag) {
    boolean isEntity() {
      return language.equals(Language.UNDETERMINED);
    }
  }

  private final Codebook codebook;
  private final CueMatcher matcher = new CueMatcher();
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, List<Integer>> entityLeaves = new HashMap<>();
  private final Map<String, Rule> sets = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<List<Integer>> rulesOfBag = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final int[] bagOfLeaf;
  private final int[][] ranksOfBag;

  /** The places of the themes in the codebook, in the order of their ids. */
  private final int[] byId;

  private final List<String> setNames;
  private final int[][] setsOfBag;
  private int slots;

  CompiledCodebook(Codebook codebook) {
    this.codebook = codebook;
    for (Theme theme : codebook.themes()) {
      Rule rule = compile(theme.cue());
      for (int bag : rule.need().triggers()) {
        rulesOfBag.get(bag).add(rules.size());
      }
      rules.add(rule);
    }
    bagOfLeaf = leaves.stream().mapToInt(Leaf::bag).toArray();
    byId =
        IntStream.range(0, rules.size())
            .boxed()
            .sorted(Comparator.comparing(theme -> codebook.themes().get(theme).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    ranksOfBag = new int[bags()][];
    for (int bag = 0; bag < ranksOfBag.length; bag++) {
      ranksOfBag[bag] = rulesOfBag.get(bag).stream().mapToInt(theme -> ranks[theme]).toArray();
    }
    setNames = List.copyOf(new TreeSet<>(sets.keySet()));
    setsOfBag = setsOfBag();
  }

  private int[][] setsOfBag() {
    List<SortedSet<Integer>> found = new ArrayList<>();
    for (int bag = 0; bag < bags(); bag++) {
      found.add(new TreeSet<>());
    }
    for (int set = 0; set < setNames.size(); set++) {
      Rule rule = Objects.requireNonNull(sets.get(setNames.get(set)));
      for (int bag : choices(rule)) {
        found.get(bag).add(set);
      }
    }
    return found.stream()
        .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Bags of which each alone is what the rule looks for, negative contexts aside. */
  private static Set<Integer> choices(Rule rule) {
    return switch (rule) {
      case Rule.Bag bag -> Set.of(bag.id());
      case Rule.Shared shared -> choices(shared.rule());
      case Rule.Guarded guarded -> choices(guarded.rule());
      case Rule.All all -> Set.of();
      case Rule.Near near -> Set.of();
      case Rule.Any any -> {
        Set<Integer> union = new HashSet<>();
        any.parts().forEach(part -> union.addAll(choices(part)));
        yield union;
      }
    };
  }

  Codebook codebook() {
    return codebook;
  }

  CueMatcher matcher() {
    return matcher;
  }

  /** How many leaves there are; they are numbered from 0. */
  int leaves() {
    return leaves.size();
  }

  Leaf leaf(int id) {
    return leaves.get(id);
  }

  /** The bag that a leaf fills. */
  int bag(int leaf) {
    return bagOfLeaf[leaf];
  }

  /** The leaves of an entity id; none where no cue refers to it. */
  List<Integer> leavesOf(String entity) {
    return entityLeaves.getOrDefault(entity, List.of());
  }

  int bags() {
    return rulesOfBag.size();
  }

  int slots() {
    return slots;
  }

  /** The rule of the theme at this place in the codebook. */
  Rule rule(int theme) {
    return rules.get(theme);
  }

  /** Names of the sets that cues refer to, by number. */
  List<String> setNames() {
    return setNames;
  }

  /** The numbers of the named sets that have a match where this bag has one. */
  int[] setsOf(int bag) {
    return setsOfBag[bag];
  }

  /** Of the themes by id, those that cannot fire unless this bag or another has a match. */
  int[] ranksOf(int bag) {
    return ranksOfBag[bag];
  }

  /** The place in the codebook of the theme that is the {@code rank}th by id, from 0. */
  int themeOfRank(int rank) {
    return byId[rank];
  }

  private Rule compile(Cue cue) {
    return switch (cue) {
      case Cue.Words words -> any(List.of(words), cue);
      case Cue.Entities entities -> any(List.of(entities), cue);
      case Cue.Sets names -> any(List.of(names), cue);
      case Cue.Any any -> any(any.parts(), cue);
      case Cue.All all -> {
        List<Rule> parts = compile(all.parts());
        yield new Rule.All(parts, Need.all(needs(parts), sizes::get), cue);
      }
      case Cue.Near near -> {
        List<Rule> parts = compile(near.parts());
        Need need = Need.all(needs(parts), sizes::get);
        yield new Rule.Near(parts, near.within(), near.order(), need, cue);
      }
      case Cue.Guarded guarded -> {
        Rule rule = compile(guarded.cue());
        Optional<Rule> not = guarded.not().map(this::compile);
        Optional<Rule> except = guarded.except().map(this::compile);
        yield new Rule.Guarded(rule, not, except, rule.need(), cue);
      }
    };
  }

  private List<Rule> compile(List<Cue> cues) {
    return cues.stream().map(this::compile).toList();
  }

  private static List<Need> needs(List<Rule> parts) {
    return parts.stream().map(Rule::need).toList();
  }

  /** Words and entities of a choice, however deep, share one bag. */
  private Rule any(List<Cue> parts, Cue cue) {
    List<Cue> plain = new ArrayList<>();
    List<Rule> rest = new ArrayList<>();
    sort(parts, plain, rest);
    if (!plain.isEmpty()) {
      rest.add(0, bag(plain, cue));
    }
    return rest.size() == 1
        ? rest.get(0)
        : new Rule.Any(List.copyOf(rest), needs(rest), Need.any(needs(rest), sizes::get), cue);
  }

  private void sort(List<Cue> parts, List<Cue> plain, List<Rule> rest) {
    for (Cue part : parts) {
      switch (part) {
        case Cue.Words words -> plain.add(words);
        case Cue.Entities entities -> plain.add(entities);
        case Cue.Any any -> sort(any.parts(), plain, rest);
        case Cue.Sets names -> names.names().forEach(name -> rest.add(set(name, names)));
        case Cue.All all -> rest.add(compile(all));
        case Cue.Near near -> rest.add(compile(near));
        case Cue.Guarded guarded -> rest.add(compile(guarded));
      }
    }
  }

  private Rule set(String name, Cue reference) {
    Rule known = sets.get(name);
    if (known == null) {
      Cue cue = codebook.sets().getOrDefault(name, reference);
      Rule rule = compile(cue);
      Cue named = new Cue.Sets(List.of(name), cue.line());
      known =
          rule instanceof Rule.Bag bag
              ? new Rule.Bag(bag.id(), bag.need(), named)
              : new Rule.Shared(slots++, rule, rule.need(), named);
      sets.put(name, known);
    }
    return known;
  }

  private Rule bag(List<Cue> plain, Cue cue) {
    int bag = rulesOfBag.size();
    rulesOfBag.add(new ArrayList<>());
    sizes.add(plain.size());
    for (Cue part : plain) {
      if (part instanceof Cue.Words words) {
        int active = ActiveLanguages.bit(words.language());
        words.phrases().forEach(phrase -> matcher.add(leaves.size(), active, phrase));
        leaves.add(new Leaf(words.text(), words.language(), bag));
      } else if (part instanceof Cue.Entities entities) {
        for (String id : entities.ids()) {
          entityLeaves.computeIfAbsent(id, i -> new ArrayList<>()).add(leaves.size());
          leaves.add(new Leaf("entity: " + id, Language.UNDETERMINED, bag));
        }
      }
    }
    return new Rule.Bag(bag, Need.bag(bag, sizes::get), cue);
  }
}
