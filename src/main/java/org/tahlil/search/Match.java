package org.tahlil.search;

import org.tahlil.text.Span;

/**
 * What a query found in a sentence.
 *
 * @param span where, in the document's text
 * @param form as the text has it
 */
public record Match(Span span, String form) {}
