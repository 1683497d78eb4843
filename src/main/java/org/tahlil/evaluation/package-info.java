/** Gold files against answers: precision, recall, F1 and the agreement of coders. */
@NullMarked
package org.tahlil.evaluation;

import org.jspecify.annotations.NullMarked;
