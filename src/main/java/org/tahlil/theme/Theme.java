package org.tahlil.theme;

import java.util.Optional;

/**
 * A code of the codebook.
 *
 * @param id dotted: {@code grievance.russia.syria}
 * @param label short name for tables
 * @param definition what a coder is told
 * @param parent the group or theme above; empty where there is none
 * @param cue what makes it fire
 * @param line in the codebook, from 1
 */
public record Theme(
    String id, String label, String definition, Optional<String> parent, Cue cue, int line) {}
