package org.tahlil.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * The words of a question as Lucene takes them.
 *
 * @param query the query
 * @param themes values that it names in {@code theme:}
 * @param entities values that it names in {@code entity:}
 */
record ParsedQuery(Query query, List<String> themes, List<String> entities) {}
