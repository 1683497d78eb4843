package org.tahlil.extract;

import java.nio.file.Path;
import java.util.List;

/** How the JVM of a child process is started. */
final class ChildJvm {
  private ChildJvm() {}

  /**
   * The arguments, chosen by the processor time that 2,000 mixed documents take from a cold start.
   * The serial collector and the quick compiler alone cost least: the optimising compiler takes as
   * long for each process as the parsing, and gains about as much only in the course of 20,000.
   *
   * @param folder for whatever the process writes
   */
  static List<String> arguments(ExtractionSettings settings, Path folder, Path logging) {
    return List.of(
        "-Xmx" + settings.maxHeap(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        // The standard output is the pipe to this process: the JVM must not write to it.
        "-Xlog:disable",
        "-Xlog:all=off",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-Djava.util.logging.config.file=" + logging,
        "-Dfile.encoding=UTF-8",
        // No network: no name resolves, every connection goes to a port where nobody listens,
        // and XML loads nothing from outside.
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=9",
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=");
  }
}
