/**
 * How often each theme occurs, in which language, from which source, when, and how certain that is:
 * {@link org.tahlil.report.Report} counts an index, {@link org.tahlil.report.ReportFolder} writes
 * what it found as HTML, CSV and JSON, {@link org.tahlil.report.Verification} counts again.
 *
 * <p>Every figure is a {@link org.tahlil.report.Figure} that a {@link org.tahlil.report.Measure}
 * makes from the {@link org.tahlil.report.Counts} of one theme in one group. A new measure is one
 * class and one line in {@link org.tahlil.report.Measures}.
 */
@NullMarked
package org.tahlil.report;

import org.jspecify.annotations.NullMarked;
