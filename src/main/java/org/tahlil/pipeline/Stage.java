package org.tahlil.pipeline;

import java.util.Locale;

/** The stages whose results depend on a configuration, in the order of the path. */
public enum Stage {
  EXTRACT,
  SEGMENT,
  LANGUAGE,
  ENTITY,
  THEME,
  INDEX;

  /** Lower case, as reports of time and the index write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
