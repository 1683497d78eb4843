/** Puts the stages together: one document, and batches that can be stopped and run again. */
@NullMarked
package org.tahlil.pipeline;

import org.jspecify.annotations.NullMarked;
