package org.tahlil.entity;

import java.util.SortedSet;
import java.util.TreeSet;

/** The entities that the gazetteer knows. */
public final class KnownEntities {
  private KnownEntities() {}

  /** Their canonical ids, {@code place:syria} among them. Read anew with every call. */
  public static SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    GazetteerReader.read().entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }
}
