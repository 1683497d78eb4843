/**
 * Analyses to Lucene: {@link org.tahlil.index.LuceneStore} keeps what an ingest must remember and
 * what searches and reports read. Owns the analyzers and every field name ({@link
 * org.tahlil.index.Fields}).
 */
@NullMarked
package org.tahlil.index;

import org.jspecify.annotations.NullMarked;
