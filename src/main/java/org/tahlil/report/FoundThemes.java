package org.tahlil.report;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.tahlil.index.Annotations;
import org.tahlil.index.Fields;
import org.tahlil.theme.ThemeHit;

/** Which themes of a sentence count. */
@FunctionalInterface
interface FoundThemes {
  /** The themes of the sentences of one leaf; to be asked in ascending order of documents. */
  OfLeaf of(LeafReaderContext leaf) throws IOException;

  /** The themes of the sentences of one leaf. */
  @FunctionalInterface
  interface OfLeaf {
    /** Ids by code point, each once. */
    List<String> of(int doc) throws IOException;
  }

  /**
   * Themes found by cue, and those that the model proposes with at least {@code byModel}
   * probability.
   */
  static FoundThemes create(OptionalDouble byModel) {
    return byModel.isEmpty()
        ? FoundThemes::byCue
        : leaf -> byCueOrModel(leaf, byModel.getAsDouble());
  }

  private static OfLeaf byCue(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues themes = DocValues.getSortedSet(leaf.reader(), Fields.THEME);
    String[] ids = new String[Math.toIntExact(themes.getValueCount())];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = themes.lookupOrd(i).utf8ToString();
    }
    return doc -> {
      if (!themes.advanceExact(doc)) {
        return List.of();
      }
      String[] found = new String[themes.docValueCount()];
      for (int i = 0; i < found.length; i++) {
        found[i] = ids[Math.toIntExact(themes.nextOrd())];
      }
      return List.of(found);
    };
  }

  /** Probabilities stand in the annotations alone, read only where the model proposes something. */
  private static OfLeaf byCueOrModel(LeafReaderContext leaf, double least) throws IOException {
    OfLeaf byCue = byCue(leaf);
    FixedBitSet proposed = proposed(leaf);
    StoredFields stored = leaf.reader().storedFields();
    return doc -> {
      if (!proposed.get(doc)) {
        return byCue.of(doc);
      }
      TreeSet<String> found = new TreeSet<>(byCue.of(doc));
      BytesRef annotated =
          stored.document(doc, Set.of(Fields.ANNOTATIONS)).getBinaryValue(Fields.ANNOTATIONS);
      for (ThemeHit hit : Annotations.read(annotated).themes()) {
        if (hit.by() == ThemeHit.Finder.MODEL && hit.probability() >= least) {
          found.add(hit.theme());
        }
      }
      return List.copyOf(found);
    };
  }

  private static FixedBitSet proposed(LeafReaderContext leaf) throws IOException {
    FixedBitSet proposed = new FixedBitSet(leaf.reader().maxDoc());
    Terms terms = leaf.reader().terms(Fields.THEME_BY_MODEL);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      PostingsEnum docs = null;
      while (each.next() != null) {
        docs = each.postings(docs, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          proposed.set(doc);
        }
      }
    }
    return proposed;
  }
}
