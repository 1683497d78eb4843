/**
 * The values that every stage speaks in: spans, tokens, sentences, languages, themes and mentions,
 * and folded text that maps back to the text it came from. No library but ICU4J.
 */
@NullMarked
package org.tahlil.text;

import org.jspecify.annotations.NullMarked;
