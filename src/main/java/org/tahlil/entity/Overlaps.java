package org.tahlil.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tahlil.text.Span;

/** Makes one list of the mentions of several engines. */
final class Overlaps {
  /** The longest first, then the first, then the one whose entity is known. */
  private static final Comparator<Mention> BEST_FIRST =
      Comparator.<Mention>comparingInt(m -> -m.span().length())
          .thenComparingInt(m -> m.span().start())
          .thenComparingInt(m -> m.entity().isPresent() ? 0 : 1)
          .thenComparing(Mention::type);

  private Overlaps() {}

  /**
   * The mentions that stay, in the order of the text: of two that overlap the longest, then the
   * first; of two with one span the one whose entity is known. Two engines that agree on span and
   * type make one mention {@link Mention.Finder#BOTH}.
   */
  static List<Mention> resolve(Collection<Mention> mentions) {
    if (mentions.size() < 2) {
      return List.copyOf(mentions);
    }
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(BEST_FIRST).toList()) {
      int clash = clash(kept, mention.span());
      if (clash < 0) {
        kept.add(mention);
      } else if (agree(kept.get(clash), mention)) {
        kept.set(clash, both(kept.get(clash), mention));
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return List.copyOf(kept);
  }

  private static int clash(List<Mention> kept, Span span) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean agree(Mention a, Mention b) {
    return a.span().equals(b.span()) && a.type() == b.type() && a.by() != b.by();
  }

  private static Mention both(Mention a, Mention b) {
    Optional<Mention.Entity> entity = a.entity().or(b::entity);
    return new Mention(a.span(), a.type(), entity, Mention.Finder.BOTH);
  }
}
