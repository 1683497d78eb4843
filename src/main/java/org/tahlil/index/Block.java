package org.tahlil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.tahlil.entity.Mention;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Dates;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.text.Language;
import org.tahlil.theme.ThemeHit;

/**
 * An entry as Lucene documents: its sentences, made one at a time as the writer asks for them, then
 * the item.
 */
final class Block implements Iterable<Document> {
  private static final FieldType POSITIONS_AND_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    POSITIONS_AND_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    POSITIONS_AND_OFFSETS.setOmitNorms(false);
    POSITIONS_AND_OFFSETS.freeze();
  }

  private final Entry entry;
  private final List<Field> shared;

  Block(Entry entry) {
    this.entry = entry;
    this.shared = shared(entry.receipt());
  }

  @Override
  public Iterator<Document> iterator() {
    return new Documents(entry.analysis());
  }

  /**
   * A loop by hand: the iterator of a stream may run ahead of its reader, but the token streams
   * serve one sentence at a time.
   */
  private final class Documents implements Iterator<Document> {
    private final String text;
    private final List<AnalyzedSentence> sentences;
    private final SentenceStreams streams;
    private int next;

    Documents(Optional<Analysis> analysis) {
      text = analysis.map(Analysis::text).orElse("");
      sentences = analysis.map(Analysis::sentences).orElse(List.of());
      streams = new SentenceStreams(text);
    }

    @Override
    public boolean hasNext() {
      return next <= sentences.size();
    }

    @Override
    public Document next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int i = next++;
      return i < sentences.size() ? withTokens(sentences.get(i)) : item();
    }

    private Document withTokens(AnalyzedSentence sentence) {
      Document document = sentence(text, sentence);
      document.add(new Field(Fields.TEXT, streams.stemmed(sentence), POSITIONS_AND_OFFSETS));
      document.add(new Field(Fields.EXACT, streams.strict(sentence), POSITIONS_AND_OFFSETS));
      return document;
    }
  }

  private Document sentence(String text, AnalyzedSentence sentence) {
    Document document = new Document();
    addShared(document, Fields.SENTENCE, sentence.language(), sentence.tokens());
    document.add(new StoredField(Fields.TEXT, sentence.span().of(text)));
    document.add(new NumericDocValuesField(Fields.START, sentence.span().start()));
    document.add(new StoredField(Fields.START, sentence.span().start()));
    document.add(new StoredField(Fields.END, sentence.span().end()));
    for (String theme : themes(sentence, ThemeHit.Finder.CUE)) {
      document.add(new StringField(Fields.THEME, theme, Field.Store.NO));
      document.add(new SortedSetDocValuesField(Fields.THEME, new BytesRef(theme)));
    }
    for (String theme : themes(sentence, ThemeHit.Finder.MODEL)) {
      document.add(new StringField(Fields.THEME_BY_MODEL, theme, Field.Store.NO));
    }
    addMentions(document, text, sentence.mentions());
    try {
      document.add(new StoredField(Fields.ANNOTATIONS, Annotations.write(sentence)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document;
  }

  private static Set<String> themes(AnalyzedSentence sentence, ThemeHit.Finder by) {
    return sentence.themes().stream()
        .filter(hit -> hit.by() == by)
        .map(ThemeHit::theme)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void addMentions(Document document, String text, List<Mention> mentions) {
    TreeSet<String> ids = new TreeSet<>();
    TreeSet<String> forms = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (Mention mention : mentions) {
      String form = EntityNames.folded(mention.span().of(text));
      forms.add(form);
      mention
          .entity()
          .ifPresent(
              entity -> {
                ids.add(entity.id());
                names.add(EntityNames.term(form, entity.id()));
                names.add(EntityNames.term(EntityNames.folded(entity.name()), entity.id()));
              });
    }
    for (String id : ids) {
      document.add(new StringField(Fields.ENTITY, id, Field.Store.NO));
      document.add(new SortedSetDocValuesField(Fields.ENTITY, new BytesRef(id)));
    }
    for (String form : forms) {
      document.add(new StringField(Fields.MENTION, form, Field.Store.NO));
    }
    for (String name : names) {
      document.add(new StringField(Fields.ENTITY_NAME, name, Field.Store.NO));
    }
  }

  private Document item() {
    Receipt receipt = entry.receipt();
    Document document = new Document();
    Optional<Analysis> analysis = entry.analysis();
    addShared(
        document,
        Fields.ITEM,
        analysis.map(Analysis::language).orElse(Language.UNDETERMINED),
        analysis.map(Analysis::tokens).orElse(0L));
    // Without tokens: norms that every document has are read fastest.
    document.add(new Field(Fields.TEXT, SentenceTokens.folded(), POSITIONS_AND_OFFSETS));
    document.add(new Field(Fields.EXACT, SentenceTokens.strict(), POSITIONS_AND_OFFSETS));
    document.add(new StoredField(Fields.DOCUMENT, receipt.id()));
    document.add(new StoredField(Fields.ROOT, receipt.root()));
    document.add(new StringField(Fields.RECEIPT, Terms.value(receipt.root()), Field.Store.NO));
    addTerm(document, Fields.SHA256, receipt.sha256());
    if (receipt.outcome() != Outcome.DUPLICATE && !receipt.sha256().isEmpty()) {
      document.add(new StringField(Fields.PRIMARY, receipt.sha256(), Field.Store.NO));
    }
    addTerm(document, Fields.OUTCOME, receipt.outcome().label());
    addTerm(document, Fields.PATH, receipt.path());
    addTerm(document, Fields.TYPE, receipt.mediaType());
    document.add(new StoredField(Fields.CAUSE, receipt.cause()));
    document.add(new StoredField(Fields.SIZE, receipt.size()));
    document.add(new StoredField(Fields.FINGERPRINTS, receipt.fingerprints()));
    document.add(new StoredField(Fields.PROCESSED, entry.processed().toString()));
    addStored(document, Fields.DECLARED_TITLE, receipt.declared().title());
    addStored(document, Fields.DECLARED_DATE, receipt.declared().date());
    addStored(document, Fields.DECLARED_SOURCE, receipt.declared().source());
    addAttributes(document, receipt.attributes());
    analysis.ifPresent(found -> addBody(document, found));
    return document;
  }

  private static void addAttributes(Document document, Attributes attributes) {
    document.add(new StoredField(Fields.SOURCE, attributes.source()));
    addStored(document, Fields.DATE, attributes.date());
    attributes
        .title()
        .ifPresent(
            title -> {
              document.add(new StoredField(Fields.TITLE, title));
              document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
            });
  }

  private static void addBody(Document document, Analysis analysis) {
    document.add(new StoredField(Fields.BODY, analysis.text()));
    document.add(new StoredField(Fields.SENTENCES, analysis.sentences().size()));
    document.add(new NumericDocValuesField(Fields.SENTENCES, analysis.sentences().size()));
    document.add(
        new StoredField(
            Fields.LANGUAGES,
            analysis.languages().stream()
                .map(share -> share.language() + ":" + share.tokens() + ":" + share.sentences())
                .collect(Collectors.joining(" "))));
  }

  private void addShared(Document document, String kind, Language language, long tokens) {
    shared.forEach(document::add);
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.LANGUAGE, language.tag(), Field.Store.NO));
    document.add(sorted(Fields.LANGUAGE, language.tag()));
    document.add(new NumericDocValuesField(Fields.TOKENS, tokens));
  }

  /** What the item and all its sentences have alike, made once. */
  private static List<Field> shared(Receipt receipt) {
    List<Field> fields = new ArrayList<>();
    fields.add(new StringField(Fields.DOCUMENT, Terms.value(receipt.id()), Field.Store.NO));
    fields.add(sorted(Fields.DOCUMENT, receipt.id()));
    fields.add(new StringField(Fields.ROOT, Terms.value(receipt.root()), Field.Store.NO));
    String source = Terms.value(receipt.attributes().source());
    fields.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
    fields.add(sorted(Fields.SOURCE, source));
    receipt
        .attributes()
        .date()
        .ifPresent(
            date -> {
              fields.add(sorted(Fields.DATE, date));
              fields.add(new IntPoint(Fields.DAY, (int) Dates.firstDay(date).toEpochDay()));
              fields.add(new IntPoint(Fields.LAST_DAY, (int) Dates.lastDay(date).toEpochDay()));
            });
    return List.copyOf(fields);
  }

  private static SortedDocValuesField sorted(String field, String value) {
    return new SortedDocValuesField(
        field, new BytesRef(Terms.value(value).getBytes(StandardCharsets.UTF_8)));
  }

  private static void addTerm(Document document, String field, String value) {
    document.add(new StringField(field, Terms.value(value), Field.Store.YES));
  }

  private static void addStored(Document document, String field, Optional<String> value) {
    value.ifPresent(present -> document.add(new StoredField(field, present)));
  }
}
