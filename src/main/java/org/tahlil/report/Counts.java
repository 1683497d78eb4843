package org.tahlil.report;

/**
 * What the measures of a row are made from.
 *
 * @param unit what the rates count
 * @param group the denominators
 * @param theme the numerators
 */
public record Counts(Unit unit, GroupSize group, ThemeCount theme) {}
