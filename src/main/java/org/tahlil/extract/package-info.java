/**
 * From bytes to text: the walk over files and archives, and the extraction of their text. The only
 * package that knows Tika.
 */
@NullMarked
package org.tahlil.extract;

import org.jspecify.annotations.NullMarked;
