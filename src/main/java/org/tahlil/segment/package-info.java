/** From text to sentences and tokens, by rules of the script: the language is not known yet. */
@NullMarked
package org.tahlil.segment;

import org.jspecify.annotations.NullMarked;
