package org.tahlil.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Dates;
import org.tahlil.search.SmallIndex.Doc;
import org.tahlil.text.Folding;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** A search that reads every sentence; what the real one is held against. */
final class PlainSearch {
  private final List<Doc> docs;

  PlainSearch(List<Doc> docs) {
    this.docs = docs;
  }

  /** A condition on a sentence. */
  sealed interface Node {
    /** The Lucene query. */
    String query();

    /** The matches in a sentence; empty where it does not fit. */
    Optional<List<Span>> matches(String text, Tokens tokens);
  }

  /** One word, in any spelling. */
  record Word(String word) implements Node {
    @Override
    public String query() {
      return "exact:" + word;
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.span(i).of(text).toLowerCase(Locale.ROOT).equals(word)) {
          spans.add(tokens.span(i));
        }
      }
      return found(spans);
    }
  }

  /** Words that begin so, folded. */
  record Prefix(String prefix) implements Node {
    @Override
    public String query() {
      return prefix + "*";
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (Folding.fold(tokens.span(i).of(text)).toString().startsWith(prefix)) {
          spans.add(tokens.span(i));
        }
      }
      return found(spans);
    }
  }

  /** Two words, one behind the other. */
  record Phrase(String first, String second) implements Node {
    @Override
    public String query() {
      return "exact:\"" + first + " " + second + "\"";
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.span(i).of(text).toLowerCase(Locale.ROOT).equals(first)
            && tokens.span(i + 1).of(text).toLowerCase(Locale.ROOT).equals(second)) {
          spans.add(new Span(tokens.start(i), tokens.end(i + 1)));
        }
      }
      return found(spans);
    }
  }

  /** All of them. */
  record And(Node a, Node b) implements Node {
    @Override
    public String query() {
      return "(" + a.query() + " AND " + b.query() + ")";
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      Optional<List<Span>> left = a.matches(text, tokens);
      Optional<List<Span>> right = b.matches(text, tokens);
      return left.isEmpty() || right.isEmpty()
          ? Optional.empty()
          : Optional.of(joined(left.get(), right.get()));
    }
  }

  /** Any of them. */
  record Or(Node a, Node b) implements Node {
    @Override
    public String query() {
      return "(" + a.query() + " OR " + b.query() + ")";
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      Optional<List<Span>> left = a.matches(text, tokens);
      Optional<List<Span>> right = b.matches(text, tokens);
      if (left.isEmpty() || right.isEmpty()) {
        return left.isEmpty() ? right : left;
      }
      return Optional.of(joined(left.get(), right.get()));
    }
  }

  /** The one, and not the other. */
  record But(Node a, Node b) implements Node {
    @Override
    public String query() {
      return "(" + a.query() + " NOT " + b.query() + ")";
    }

    @Override
    public Optional<List<Span>> matches(String text, Tokens tokens) {
      return b.matches(text, tokens).isEmpty() ? a.matches(text, tokens) : Optional.empty();
    }
  }

  private static Optional<List<Span>> found(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
  }

  private static List<Span> joined(List<Span> some, List<Span> more) {
    List<Span> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** {@code id start [matches]} of every sentence that fits, by id and start. */
  List<String> find(Node node, Filters filters) {
    List<String> found = new ArrayList<>();
    for (Doc doc : docs) {
      for (AnalyzedSentence sentence : SmallIndex.analysis(doc).sentences()) {
        Optional<List<Span>> matches = node.matches(doc.text(), sentence.sentence().tokens());
        if (matches.isPresent() && passes(doc, sentence, filters)) {
          found.add(
              doc.id() + " " + sentence.span().start() + " " + withoutOverlaps(matches.get()));
        }
      }
    }
    return found;
  }

  /** Takes the longest, drops what overlaps it, and begins again. */
  private static List<Span> withoutOverlaps(List<Span> matches) {
    List<Span> left = new ArrayList<>(matches);
    List<Span> kept = new ArrayList<>();
    while (!left.isEmpty()) {
      Span best = left.get(0);
      for (Span span : left) {
        boolean isBetter =
            span.length() > best.length()
                || (span.length() == best.length() && span.start() < best.start());
        best = isBetter ? span : best;
      }
      Span taken = best;
      kept.add(taken);
      left.removeIf(span -> span.overlaps(taken));
    }
    return kept.stream().sorted().toList();
  }

  private static boolean passes(Doc doc, AnalyzedSentence sentence, Filters filters) {
    return (filters.themes().isEmpty()
            || sentence.themes().stream()
                .anyMatch(
                    hit ->
                        filters.themes().stream()
                            .anyMatch(
                                wanted ->
                                    wanted.endsWith(".*")
                                        ? hit.theme().startsWith(wanted.replace("*", ""))
                                        : hit.theme().equals(wanted))))
        && (filters.entities().isEmpty()
            || sentence.mentions().stream()
                .anyMatch(
                    mention ->
                        mention
                            .entity()
                            .map(entity -> filters.entities().contains(entity.id()))
                            .orElse(false)))
        && (filters.languages().isEmpty()
            || filters.languages().stream().anyMatch(sentence.language()::matches))
        && (filters.sources().isEmpty() || filters.sources().contains(doc.source()))
        && isDated(doc, filters);
  }

  private static boolean isDated(Doc doc, Filters filters) {
    if (filters.from().isEmpty() && filters.to().isEmpty()) {
      return true;
    }
    return doc.date().isPresent()
        && filters
            .from()
            .map(from -> !Dates.firstDay(doc.date().get()).isBefore(Dates.firstDay(from)))
            .orElse(true)
        && filters
            .to()
            .map(to -> !Dates.lastDay(doc.date().get()).isAfter(Dates.lastDay(to)))
            .orElse(true);
  }
}
