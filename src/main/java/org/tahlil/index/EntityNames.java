package org.tahlil.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tahlil.text.Folding;

/** Which entities a name stands for, by the names and mentions in an index. */
public final class EntityNames {
  /** Between name and id in a term; folded text holds no control characters. */
  private static final char SEPARATOR = '\u001F';

  private static final int LONGEST_NAME = 1_000;

  private EntityNames() {}

  /** {@code name} as {@link Fields#MENTION} has it. */
  public static String folded(String name) {
    String folded = Folding.fold(name).toString();
    return folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
  }

  /**
   * The ids of the entities that {@code idOrName} is the id of, or else the name, or a form that a
   * text of the index mentions them by.
   */
  public static Set<String> ids(IndexReader reader, String idOrName) throws IOException {
    if (reader.docFreq(new Term(Fields.ENTITY, idOrName)) > 0) {
      return Set.of(idOrName);
    }
    Set<String> ids = new TreeSet<>();
    org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Fields.ENTITY_NAME);
    if (terms == null) {
      return ids;
    }
    BytesRef prefix = new BytesRef(folded(idOrName) + SEPARATOR);
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return ids;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = each.next()) {
      ids.add(term.utf8ToString().substring(term.utf8ToString().indexOf(SEPARATOR) + 1));
    }
    return ids;
  }

  static String term(String foldedName, String id) {
    return Terms.value(foldedName + SEPARATOR + id);
  }
}
