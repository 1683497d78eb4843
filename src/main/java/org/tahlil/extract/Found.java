package org.tahlil.extract;

/** What the walk comes upon: an item to extract, or one whose outcome is known already. */
public sealed interface Found permits Item, Settled {
  /**
   * Name of the PATH given and the relative path with {@code /}; {@code !/} before a member of an
   * archive. Any text at all: never used as a path.
   */
  String id();
}
