package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.tahlil.entity.Mention;
import org.tahlil.index.EntityNames;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * Where a question has no words, what made a sentence pass its filters: the cues of the themes and
 * the mentions of the entities that it asks for.
 */
final class EvidenceMatches implements MatchFinder {
  private final SentenceReader sentences;
  private final List<String> themes;
  private final Set<String> ids = new TreeSet<>();
  private final Set<String> forms = new TreeSet<>();

  private EvidenceMatches(SentenceReader sentences, List<String> themes) {
    this.sentences = sentences;
    this.themes = themes;
  }

  static EvidenceMatches of(
      IndexReader reader, SentenceReader sentences, List<String> themes, List<String> entities)
      throws IOException {
    EvidenceMatches matches = new EvidenceMatches(sentences, themes);
    for (String entity : entities) {
      matches.ids.addAll(EntityNames.ids(reader, entity));
      matches.forms.add(EntityNames.folded(entity));
    }
    return matches;
  }

  @Override
  public List<Span> find(LeafReaderContext leaf, int sentence) throws IOException {
    Hit hit = sentences.read(leaf, sentence);
    List<Span> spans = new ArrayList<>();
    for (ThemeHit theme : hit.themes()) {
      if (themes.stream().anyMatch(wanted -> Filters.matchesTheme(theme.theme(), wanted))) {
        theme.cues().forEach(cue -> spans.add(cue.span().plus(-hit.span().start())));
      }
    }
    for (Mention mention : hit.mentions()) {
      Span inSentence = mention.span().plus(-hit.span().start());
      if (isWanted(mention, inSentence.of(hit.text()))) {
        spans.add(inSentence);
      }
    }
    return Overlaps.resolve(spans);
  }

  private boolean isWanted(Mention mention, String form) {
    return mention.entity().map(entity -> ids.contains(entity.id())).orElse(false)
        || forms.contains(EntityNames.folded(form));
  }
}
