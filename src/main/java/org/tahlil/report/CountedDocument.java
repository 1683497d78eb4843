package org.tahlil.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report needs of a document: its sentences that the filters let through.
 *
 * @param id of the item
 * @param source the collection that it came from
 * @param date ISO 8601: day, month or year; empty where unknown
 * @param sentences at least one, in order
 */
record CountedDocument(
    String id, String source, Optional<String> date, List<CountedSentence> sentences) {

  /**
   * One sentence.
   *
   * @param doc its number in the reader
   * @param language BCP 47 tag
   * @param tokens number of tokens
   * @param themes ids, each once
   */
  record CountedSentence(int doc, String language, long tokens, List<String> themes) {}
}
