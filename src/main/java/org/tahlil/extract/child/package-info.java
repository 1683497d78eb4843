/** What runs inside the child processes, beside Tika. Tika makes these classes by name. */
@NullMarked
package org.tahlil.extract.child;

import org.jspecify.annotations.NullMarked;
