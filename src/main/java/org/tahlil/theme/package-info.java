/** The codebook, its reader and checker, and the taggers that find its themes in sentences. */
@NullMarked
package org.tahlil.theme;

import org.jspecify.annotations.NullMarked;
