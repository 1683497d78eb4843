package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.tahlil.index.Fields;
import org.tahlil.text.Folding;

/** Patterns of letters, and the words of an index that they fit. */
final class Patterns {
  /** Most words that a pattern may fit; more would need more memory than a search should. */
  static final int MOST_FORMS = 4_096;

  private Patterns() {}

  /** {@code *} is any letters, {@code ?} is one; a backslash takes the next character literally. */
  static Automaton wildcard(String pattern, UnaryOperator<String> folding) {
    List<Automaton> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?') {
        parts.add(Automata.makeString(folding.apply(literal.toString())));
        parts.add(c == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
        literal.setLength(0);
      } else {
        boolean isEscape = c == '\\' && i + 1 < pattern.length();
        literal.append(isEscape ? pattern.charAt(++i) : c);
      }
    }
    parts.add(Automata.makeString(folding.apply(literal.toString())));
    return determinized(pattern, Operations.concatenate(parts));
  }

  /** All words that begin so. */
  static Automaton prefix(String prefix) {
    return determinized(
        prefix,
        Operations.concatenate(List.of(Automata.makeString(prefix), Automata.makeAnyString())));
  }

  /**
   * Words that are {@code edits} changes of a letter away.
   *
   * @param edits 0, 1 or 2; two letters that changed places are one change
   */
  static Automaton fuzzy(String word, int edits) {
    return determinized(word, new LevenshteinAutomata(word, true).toAutomaton(edits));
  }

  /** Lucene's regular expressions, which stand for whole words. */
  static Automaton regex(String expression, UnaryOperator<String> folding) {
    try {
      return determinized(
          expression, new RegExp(folded(expression, folding), RegExp.ALL).toAutomaton());
    } catch (IllegalArgumentException | StackOverflowError e) {
      throw new IllegalArgumentException(
          "no regular expression: /"
              + expression
              + "/ ("
              + (e instanceof StackOverflowError ? "too deep" : e.getMessage())
              + "); a backslash before a character takes it literally",
          e);
    }
  }

  /** How the words of {@code field} are folded. */
  static UnaryOperator<String> folding(String field) {
    return field.equals(Fields.EXACT)
        ? text -> text.toLowerCase(Locale.ROOT)
        : text -> Folding.fold(text).toString();
  }

  /** The words of {@code field} that fit, in order. */
  static List<BytesRef> forms(IndexReader reader, String field, String pattern, Automaton automaton)
      throws IOException {
    CompiledAutomaton compiled = new CompiledAutomaton(automaton, false, true);
    TreeSet<BytesRef> forms = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = compiled.getTermsEnum(terms);
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (!isStem(term) && forms.add(BytesRef.deepCopyOf(term)) && forms.size() > MOST_FORMS) {
          throw new IllegalArgumentException(
              "'"
                  + pattern
                  + "' fits more than "
                  + MOST_FORMS
                  + " different words; make it longer");
        }
      }
    }
    return List.copyOf(forms);
  }

  /** Stems are marked by a control character; patterns are for words. */
  private static boolean isStem(BytesRef term) {
    return term.length > 0 && term.bytes[term.offset] < ' ' && term.bytes[term.offset] >= 0;
  }

  private static Automaton determinized(String pattern, Automaton automaton) {
    try {
      return Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new IllegalArgumentException(
          "'" + pattern + "' is too complex a pattern; make it simpler", e);
    }
  }

  /** Folds the letters and leaves the escapes ({@code \W}) alone. */
  private static String folded(String expression, UnaryOperator<String> folding) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length() && expression.charAt(i + 1) < 0x80) {
        folded.append(c).append(expression.charAt(++i));
      } else {
        folded.append(folding.apply(String.valueOf(c)));
      }
    }
    return folded.toString();
  }
}
