package org.tahlil.cli;

/** The exit codes of every command. */
final class Exit {
  static final int DONE = 0;

  /** The run failed, or a check found something. */
  static final int FAILED = 1;

  /** What the user typed is wrong. */
  static final int WRONG_INPUT = 2;

  /** Done, but some item failed; only with {@code --strict}. */
  static final int SOME_FAILED = 3;

  private Exit() {}
}
