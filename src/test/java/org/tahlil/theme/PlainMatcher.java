package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tahlil.text.IdentifiedSentence;

/** The cues of a codebook, tried one by one at every word: slow, and right to look at. */
final class PlainMatcher {
  private record Place(int first, int last) {
    boolean overlaps(Place other) {
      return first <= other.last && other.first <= last;
    }

    int gap(Place other) {
      return first < other.first ? other.first - last - 1 : first - other.last - 1;
    }
  }

  private final Codebook codebook;
  private final Words words = new Words();
  private String language = "";

  PlainMatcher(Codebook codebook) {
    this.codebook = codebook;
  }

  Set<String> themes(String text, IdentifiedSentence sentence) {
    words.read(text, sentence.span(), sentence.tokens());
    language = sentence.language().tag();
    Set<String> themes = new TreeSet<>();
    for (Theme theme : codebook.themes()) {
      if (!places(theme.cue()).isEmpty()) {
        themes.add(theme.id());
      }
    }
    return themes;
  }

  private List<Place> places(Cue cue) {
    return switch (cue) {
      case Cue.Words w -> w.language().tag().equals(language) ? phrases(w) : List.of();
      case Cue.Entities entities -> List.of();
      case Cue.Sets sets -> union(sets.names().stream().map(codebook.sets()::get).toList());
      case Cue.Any any -> union(any.parts());
      case Cue.All all -> all(all);
      case Cue.Near near -> near(near);
      case Cue.Guarded guarded -> guarded(guarded);
    };
  }

  private List<Place> union(List<Cue> cues) {
    return cues.stream().flatMap(cue -> places(cue).stream()).toList();
  }

  private List<Place> phrases(Cue.Words cue) {
    List<Place> found = new ArrayList<>();
    for (List<Cue.Word> phrase : cue.phrases()) {
      for (int start = 0; start + phrase.size() <= words.size(); start++) {
        boolean fits = true;
        for (int i = 0; i < phrase.size(); i++) {
          String word = words.word(start + i);
          Cue.Word wanted = phrase.get(i);
          fits &= wanted.prefix() ? word.startsWith(wanted.folded()) : word.equals(wanted.folded());
        }
        if (fits) {
          found.add(new Place(start, start + phrase.size() - 1));
        }
      }
    }
    return found;
  }

  private List<Place> all(Cue.All all) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Cue part : all.parts()) {
      Place place =
          places(part).stream()
              .min((a, b) -> a.first != b.first ? a.first - b.first : a.last - b.last)
              .orElse(null);
      if (place == null) {
        return List.of();
      }
      first = Math.min(first, place.first);
      last = Math.max(last, place.last);
    }
    return List.of(new Place(first, last));
  }

  /** Of two parts only. */
  private List<Place> near(Cue.Near near) {
    List<Place> found = new ArrayList<>();
    for (Place a : places(near.parts().get(0))) {
      for (Place b : places(near.parts().get(1))) {
        boolean ordered = near.order() == Cue.Order.ANY || a.last < b.first;
        if (ordered && !a.overlaps(b) && a.gap(b) <= near.within()) {
          found.add(new Place(Math.min(a.first, b.first), Math.max(a.last, b.last)));
        }
      }
    }
    return found;
  }

  private List<Place> guarded(Cue.Guarded guarded) {
    if (guarded.not().isPresent() && !places(guarded.not().get()).isEmpty()) {
      return List.of();
    }
    List<Place> found = places(guarded.cue());
    if (guarded.except().isEmpty()) {
      return found;
    }
    List<Place> exceptions = places(guarded.except().get());
    return found.stream().filter(p -> exceptions.stream().noneMatch(p::overlaps)).toList();
  }
}
