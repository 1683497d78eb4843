/**
 * Puts the stages together: {@link org.tahlil.pipeline.TextPipeline} for one text, {@link
 * org.tahlil.pipeline.Ingest} for a collection that can be stopped and run again. What must be
 * remembered goes through {@link org.tahlil.pipeline.Store}.
 */
@NullMarked
package org.tahlil.pipeline;

import org.jspecify.annotations.NullMarked;
