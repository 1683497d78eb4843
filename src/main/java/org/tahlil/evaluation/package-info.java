/** How good the answers are: gold files against answers, as figures, tables and JSON. */
@NullMarked
package org.tahlil.evaluation;

import org.jspecify.annotations.NullMarked;
