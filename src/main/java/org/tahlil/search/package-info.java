/**
 * Queries to hits, lines of a concordance and facets. {@link org.tahlil.search.SentenceSearch}
 * answers a {@link org.tahlil.search.Question}; totals are exact and orders stable.
 */
@NullMarked
package org.tahlil.search;

import org.jspecify.annotations.NullMarked;
