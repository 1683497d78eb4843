package org.tahlil.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.tahlil.text.Script;

/**
 * Puts behind each word of a query, at its position, every term under which {@link StemFilter} may
 * have indexed another form of it, for all languages of its script: the marked stem, and the stem
 * as a word, which has no mark of its own. What is found by stem alone weighs half.
 */
final class AnyStemFilter extends TokenFilter {
  private static final float WEIGHT = 0.5f;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BoostAttribute boost = addAttribute(BoostAttribute.class);
  private final Stemmers stemmers = new Stemmers();
  private final StemTerm stem = new StemTerm();
  private final Queue<String> pending = new ArrayDeque<>();

  AnyStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      term.setEmpty().append(pending.remove());
      increment.setPositionIncrement(0);
      boost.setBoost(WEIGHT);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    pending.addAll(stems());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  private Set<String> stems() {
    String word = term.toString();
    Set<String> stems = new LinkedHashSet<>();
    for (Stemmer stemmer : stemmers.of(Script.dominant(term, 0, term.length()))) {
      boolean isOther = stem.set(stemmer, term.buffer(), term.length());
      stems.add(stem.marked());
      String plain = stem.plain();
      // A stem that itself has another stem is indexed under that one.
      if (isOther && !stem.set(stemmer, plain.toCharArray(), plain.length())) {
        stems.add(plain);
      }
    }
    stems.remove(word);
    return stems;
  }
}
