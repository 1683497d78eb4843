/**
 * The command line: one class a subcommand. Results go to the standard output, progress and
 * messages to the standard error; {@link org.tahlil.cli.Tahlil} is the only place that ends the
 * process.
 */
@NullMarked
package org.tahlil.cli;

import org.jspecify.annotations.NullMarked;
