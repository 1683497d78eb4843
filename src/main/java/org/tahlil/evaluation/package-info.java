/**
 * Answers held against gold: precision, recall and F1 for each label, calibration, the agreement of
 * coders, and the accuracy reports.
 */
@NullMarked
package org.tahlil.evaluation;

import org.jspecify.annotations.NullMarked;
