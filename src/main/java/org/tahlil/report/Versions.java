package org.tahlil.report;

import org.apache.lucene.util.Version;

/**
 * What made a report.
 *
 * @param tahlil version of the program
 * @param lucene version of the library that reads the index
 */
public record Versions(String tahlil, String lucene) {
  /** The versions of a program that runs with the Lucene at hand. */
  public static Versions of(String tahlil) {
    return new Versions(tahlil, Version.LATEST.toString());
  }
}
