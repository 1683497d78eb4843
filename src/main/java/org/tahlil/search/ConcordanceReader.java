package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tahlil.text.Span;

/** Makes the lines of a concordance. */
final class ConcordanceReader {
  /** Sentences looked at in the first round where their matches are not yet known. */
  private static final int FIRST_ROUND = 100;

  private final SentenceReader sentences;
  private final ContextReader context;

  ConcordanceReader(SentenceReader sentences, ContextReader context) {
    this.sentences = sentences;
    this.context = context;
  }

  /** The lines of {@code page}, in the order of their sentences, then of their places. */
  List<Line> read(Answer answer, Page page) throws IOException {
    List<Place> places = places(answer, page);
    List<Place> asStored =
        places.stream()
            .sorted(
                Comparator.comparingInt((Place place) -> place.found().leaf().docBase)
                    .thenComparingInt(place -> place.found().sentence()))
            .toList();
    Line[] lines = new Line[places.size()];
    int bodyOf = -1;
    String body = "";
    for (Place place : asStored) {
      Answer.Found found = place.found();
      int item = sentences.item(found.leaf(), found.sentence());
      if (found.leaf().docBase + item != bodyOf) {
        body = sentences.body(found.leaf(), item);
        bodyOf = found.leaf().docBase + item;
      }
      lines[place.line()] = line(place, body);
    }
    return List.of(lines);
  }

  private Line line(Place place, String body) throws IOException {
    Hit hit = sentences.read(place.found().leaf(), place.found().sentence());
    Span span = place.match().plus(hit.span().start());
    return new Line(
        hit.origin(),
        hit.language(),
        context.left(body, span),
        new Match(span, span.of(body)),
        context.right(body, span));
  }

  /** One match on the page, and which line it is there. */
  private record Place(int line, Answer.Found found, Span match) {}

  private static List<Place> places(Answer answer, Page page) throws IOException {
    List<Place> places = new ArrayList<>();
    long passed = 0;
    int from = 0;
    int to = Math.max(FIRST_ROUND, page.end());
    while (places.size() < page.limit()) {
      List<Answer.Found> round =
          answer.ranked(page.order(), from, to).stream()
              .sorted(Comparator.comparingInt(Answer.Found::rank))
              .toList();
      if (round.isEmpty()) {
        break;
      }
      for (Answer.Found found : round) {
        for (Span match : found.matches()) {
          if (passed++ >= page.offset() && places.size() < page.limit()) {
            places.add(new Place(places.size(), found, match));
          }
        }
      }
      from = to;
      to = (int) Math.min(Integer.MAX_VALUE, 4L * to);
    }
    return places;
  }
}
