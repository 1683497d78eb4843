package org.tahlil.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.tahlil.index.Annotations;
import org.tahlil.index.Fields;
import org.tahlil.report.CountedDocument.CountedSentence;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * Draws a few sentences for each theme: of different languages where there are several, then of
 * different documents. The draw depends on the seed and on the documents, not on their order.
 */
final class ExamplePicker {
  private static final int EXAMPLES = 3;
  private static final Set<String> STORED = Set.of(Fields.TEXT, Fields.START, Fields.ANNOTATIONS);

  private final long seed;

  /** By theme, then by language: the first few of the draw, each of another document. */
  private final SortedMap<String, SortedMap<String, NavigableSet<Candidate>>> candidates =
      new TreeMap<>();

  ExamplePicker(long seed) {
    this.seed = seed;
  }

  private record Candidate(
      long draw, String document, String source, Optional<String> date, String language, int doc)
      implements Comparable<Candidate> {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingLong(Candidate::draw)
            .thenComparing(Candidate::document)
            .thenComparingInt(Candidate::doc);

    @Override
    public int compareTo(Candidate other) {
      return ORDER.compare(this, other);
    }
  }

  void offer(CountedDocument document) {
    long hash = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      CountedSentence sentence = document.sentences().get(i);
      if (sentence.themes().isEmpty()) {
        continue;
      }
      hash = hash == 0 ? hash(document.id()) : hash;
      Candidate candidate =
          new Candidate(
              mixed(hash + i),
              document.id(),
              document.source(),
              document.date(),
              sentence.language(),
              sentence.doc());
      for (String theme : sentence.themes()) {
        keep(theme, candidate);
      }
    }
  }

  private void keep(String theme, Candidate candidate) {
    NavigableSet<Candidate> kept =
        candidates
            .computeIfAbsent(theme, id -> new TreeMap<>())
            .computeIfAbsent(candidate.language, tag -> new TreeSet<>());
    Optional<Candidate> same =
        kept.stream().filter(other -> other.document.equals(candidate.document)).findFirst();
    if (same.isPresent()) {
      if (candidate.compareTo(same.get()) >= 0) {
        return;
      }
      kept.remove(same.get());
    }
    kept.add(candidate);
    if (kept.size() > EXAMPLES) {
      kept.pollLast();
    }
  }

  /** The examples of each of {@code themes}, in that order. */
  List<Example> pick(DirectoryReader reader, List<ThemeLabel> themes) throws IOException {
    List<Example> examples = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (ThemeLabel theme : themes) {
      for (Candidate candidate : drawn(candidates.getOrDefault(theme.id(), new TreeMap<>()))) {
        examples.add(load(stored, theme.id(), candidate));
      }
    }
    return examples;
  }

  /** In turn from each language, those first whose first candidate comes first. */
  private static List<Candidate> drawn(Map<String, NavigableSet<Candidate>> byLanguage) {
    List<NavigableSet<Candidate>> languages = new ArrayList<>(byLanguage.values());
    languages.sort(Comparator.comparing(NavigableSet::first));
    List<Candidate> drawn = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    for (int round = 0; round < EXAMPLES; round++) {
      for (NavigableSet<Candidate> language : languages) {
        Optional<Candidate> next =
            language.stream()
                .filter(candidate -> !documents.contains(candidate.document))
                .findFirst();
        if (drawn.size() < EXAMPLES && next.isPresent()) {
          drawn.add(next.get());
          documents.add(next.get().document);
        }
      }
    }
    return drawn;
  }

  private static Example load(StoredFields stored, String theme, Candidate candidate)
      throws IOException {
    Document sentence = stored.document(candidate.doc, STORED);
    int start = sentence.getField(Fields.START).numericValue().intValue();
    BytesRef annotated = sentence.getBinaryValue(Fields.ANNOTATIONS);
    List<Span> cues =
        Annotations.read(annotated).themes().stream()
            .filter(hit -> hit.theme().equals(theme))
            .map(ThemeHit::cues)
            .flatMap(List::stream)
            .map(cue -> cue.span().plus(-start))
            .toList();
    return new Example(
        theme,
        candidate.document,
        candidate.source,
        candidate.date,
        candidate.language,
        sentence.get(Fields.TEXT),
        cues);
  }

  /** FNV-1a, 64 bits (Fowler, Noll, Vo), over UTF-8. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private long mixed(long value) {
    long z = value + seed * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
