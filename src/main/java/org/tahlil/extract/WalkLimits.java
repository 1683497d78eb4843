package org.tahlil.extract;

/**
 * What a walk takes out of archives at most. An archive or member that exceeds a limit ends as
 * failed, with the limit as its cause; what came before it stays.
 *
 * @param depth archives inside one another; 1 opens none inside an archive
 * @param members files in an archive, those of the archives inside it included
 * @param memberBytes bytes of one file, unpacked
 * @param archiveBytes bytes of all files in an archive, unpacked, the archives inside it included
 * @param ratio unpacked bytes for one packed byte; looked at from {@value #RATIO_FROM} bytes on
 */
public record WalkLimits(int depth, int members, long memberBytes, long archiveBytes, int ratio) {
  /** Deflate reaches 1,032 on zeros; text of any language stays far below 100. */
  public static final WalkLimits DEFAULT = new WalkLimits(5, 100_000, 4L << 30, 64L << 30, 200);

  /** Unpacked bytes below which nothing is called a bomb. */
  static final long RATIO_FROM = 16L << 20;

  public WalkLimits {
    if (depth < 1 || members < 1 || memberBytes < 1 || archiveBytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("a limit of the walk is below 1");
    }
  }
}
