package org.tahlil.index;

import java.io.IOException;

/** An index that cannot be used; the message says what, where and what to do. */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;
  private final boolean wrongPath;

  IndexException(String message, boolean wrongPath, Throwable cause) {
    super(message, cause);
    this.wrongPath = wrongPath;
  }

  IndexException(String message, boolean wrongPath) {
    super(message);
    this.wrongPath = wrongPath;
  }

  /** Whether another path would help: there is no index there, or something else is. */
  public boolean isWrongPath() {
    return wrongPath;
  }
}
