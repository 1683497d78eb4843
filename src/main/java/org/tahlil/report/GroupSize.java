package org.tahlil.report;

/**
 * All that the filters let through of one group: what the hits are divided by.
 *
 * @param sentences in the group
 * @param documents with at least one sentence in the group
 * @param tokens in those sentences
 * @param sumOfSquares of the sentences of each document
 * @param smallest sentences of the document that has fewest, at least 1; 0 where there is none
 */
public record GroupSize(
    long sentences, long documents, long tokens, long sumOfSquares, long smallest) {}
