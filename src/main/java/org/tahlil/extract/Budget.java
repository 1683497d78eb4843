package org.tahlil.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an archive may still unpack. The archives inside it draw on their own budget and on its. */
final class Budget {
  private final WalkLimits limits;
  private final @Nullable Budget outer;
  private final int depth;
  private final long ratioBytes;
  private int members;
  private long bytes;

  private Budget(WalkLimits limits, @Nullable Budget outer, int depth, long packed) {
    this.limits = limits;
    this.outer = outer;
    this.depth = depth;
    long most = packed > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE : packed * limits.ratio();
    this.ratioBytes = Math.max(WalkLimits.RATIO_FROM, most);
  }

  /** For an archive of {@code packed} bytes that is in no other. */
  static Budget of(WalkLimits limits, long packed) {
    return new Budget(limits, null, 1, packed);
  }

  /** Whether an archive inside this one may be opened. */
  boolean allowsInner() {
    return depth < limits.depth();
  }

  /** For an archive of {@code packed} bytes inside this one. */
  Budget inner(long packed) {
    return new Budget(limits, this, depth + 1, packed);
  }

  /** Counts one more member. */
  void countMember() throws Exceeded {
    if (++members > limits.members()) {
      throw new Exceeded(this, "limit: more than " + limits.members() + " members");
    }
    if (outer != null) {
      outer.countMember();
    }
  }

  /** Counts {@code more} bytes of a member that has {@code soFar} bytes with them. */
  void countBytes(int more, long soFar) throws Exceeded {
    if (soFar > limits.memberBytes()) {
      throw new Exceeded(this, "limit: a member of more than " + limits.memberBytes() + " bytes");
    }
    countBytes(more);
  }

  private void countBytes(int more) throws Exceeded {
    bytes += more;
    if (bytes > ratioBytes) {
      throw new Exceeded(this, "limit: unpacks to more than " + limits.ratio() + " times its size");
    }
    if (bytes > limits.archiveBytes()) {
      throw new Exceeded(this, "limit: unpacks to more than " + limits.archiveBytes() + " bytes");
    }
    if (outer != null) {
      outer.countBytes(more);
    }
  }

  /** A limit is exceeded: the archive whose budget it is ends here. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Budget budget;

    Exceeded(Budget budget, String message) {
      super(message);
      this.budget = budget;
    }

    boolean isOf(Budget other) {
      return budget == other;
    }
  }
}
