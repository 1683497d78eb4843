package org.tahlil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Outcome;
import org.tahlil.index.LuceneStore;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/** Builds an index from texts with hand-made annotations, through the store that an ingest uses. */
final class SmallIndex implements AutoCloseable {
  static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private final Path folder;
  private final LuceneStore store;

  private SmallIndex(Path folder) throws IOException {
    this.folder = folder;
    this.store = LuceneStore.open(folder, SPLITTER);
  }

  static SmallIndex in(Path folder) throws IOException {
    return new SmallIndex(folder);
  }

  /** A document to come, all of it in one language. */
  record Doc(
      String id,
      String language,
      String text,
      String source,
      Optional<String> date,
      Optional<String> title,
      List<Cue> cues,
      List<Name> names) {
    static Doc of(String id, String language, String text) {
      return new Doc(
          id, language, text, "monitor", Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    Doc from(String newSource, String newDate) {
      return new Doc(id, language, text, newSource, Optional.of(newDate), title, cues, names);
    }

    Doc titled(String newTitle) {
      return new Doc(id, language, text, source, date, Optional.of(newTitle), cues, names);
    }

    /** Wherever {@code form} stands, {@code theme} was found by it. */
    Doc cue(String theme, String form) {
      List<Cue> more = new ArrayList<>(cues);
      more.add(new Cue(theme, form));
      return new Doc(id, language, text, source, date, title, more, names);
    }

    /** Wherever {@code form} stands, it names an entity; an empty id is for none. */
    Doc name(String form, String entityId, String entityName) {
      List<Name> more = new ArrayList<>(names);
      more.add(new Name(form, entityId, entityName));
      return new Doc(id, language, text, source, date, title, cues, more);
    }
  }

  record Cue(String theme, String form) {}

  record Name(String form, String id, String name) {}

  SmallIndex add(Doc... docs) throws IOException {
    for (Doc doc : docs) {
      store.put(doc.id(), List.of(entry(doc)));
    }
    return this;
  }

  SmallIndex delete(String id) throws IOException {
    store.delete(id);
    return this;
  }

  SmallIndex commit() throws IOException {
    store.commit();
    return this;
  }

  SentenceSearch search() throws IOException {
    store.commit();
    return SentenceSearch.open(folder, SPLITTER);
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(Doc doc) {
    Outcome outcome = doc.text().isEmpty() ? Outcome.EMPTY : Outcome.INDEXED;
    Receipt receipt =
        new Receipt(
            doc.id(),
            doc.id(),
            "/corpus/" + doc.id(),
            "",
            doc.text().length(),
            "text/plain",
            outcome,
            doc.text().isEmpty() ? "no text" : "",
            Declared.NOTHING,
            new Attributes(doc.source(), doc.date(), doc.title()),
            "x x x x x");
    return new Entry(
        receipt, Instant.EPOCH, outcome.hasText() ? Optional.of(analysis(doc)) : Optional.empty());
  }

  static Analysis analysis(Doc doc) {
    List<AnalyzedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : SPLITTER.split(doc.text())) {
      sentences.add(
          new AnalyzedSentence(
              new IdentifiedSentence(sentence, Language.of(doc.language()), 0.9),
              mentions(doc, sentence.span()),
              themes(doc, sentence.span())));
    }
    return new Analysis(doc.text(), sentences);
  }

  private static List<Mention> mentions(Doc doc, Span sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (Name name : doc.names()) {
      for (Span span : places(doc.text(), name.form(), sentence)) {
        mentions.add(
            new Mention(
                span,
                EntityType.LOCATION,
                name.id().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Mention.Entity(name.id(), name.name())),
                name.id().isEmpty() ? Mention.Finder.MODEL : Mention.Finder.GAZETTEER));
      }
    }
    return mentions;
  }

  private static List<ThemeHit> themes(Doc doc, Span sentence) {
    List<ThemeHit> hits = new ArrayList<>();
    for (Cue cue : doc.cues()) {
      List<ThemeHit.Cue> found =
          places(doc.text(), cue.form(), sentence).stream()
              .map(span -> new ThemeHit.Cue(cue.form(), Language.of(doc.language()), span))
              .toList();
      if (!found.isEmpty()) {
        hits.add(new ThemeHit(cue.theme(), ThemeHit.Finder.CUE, 1, found));
      }
    }
    return hits;
  }

  private static List<Span> places(String text, String form, Span inside) {
    List<Span> places = new ArrayList<>();
    for (int i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
      Span span = new Span(i, i + form.length());
      if (inside.contains(span)) {
        places.add(span);
      }
    }
    return places;
  }
}
