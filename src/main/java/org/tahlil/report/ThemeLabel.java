package org.tahlil.report;

/**
 * A theme as a report shows it.
 *
 * @param id in the codebook: {@code grievance.russia.syria}
 * @param label short name; the id where the codebook does not have it
 * @param definition what a coder is told; may be empty
 */
public record ThemeLabel(String id, String label, String definition) {
  /** A theme that the index has and the codebook does not. */
  static ThemeLabel unknown(String id) {
    return new ThemeLabel(id, id, "");
  }
}
