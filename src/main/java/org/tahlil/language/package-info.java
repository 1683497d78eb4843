/** Which language each sentence is in. */
@NullMarked
package org.tahlil.language;

import org.jspecify.annotations.NullMarked;
