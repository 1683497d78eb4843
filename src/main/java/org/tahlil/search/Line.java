package org.tahlil.search;

import org.tahlil.text.Language;

/**
 * One match with the text around it, in logical order; {@code left + match.form() + right} is a
 * stretch of the document's text.
 *
 * @param origin the document that it is from
 * @param language of its sentence
 * @param left what stands before it
 * @param match the match
 * @param right what stands behind it
 */
public record Line(Origin origin, Language language, String left, Match match, String right) {}
