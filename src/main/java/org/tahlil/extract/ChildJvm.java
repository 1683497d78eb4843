package org.tahlil.extract;

import java.nio.file.Path;
import java.util.List;

/** How the JVM of a child process is started. */
final class ChildJvm {
  private ChildJvm() {}

  /**
   * The arguments, chosen by the processor time that 600 and 2,000 mixed documents take from a cold
   * start. The serial collector and a C2 compiler that waits for what is really hot cost least: the
   * defaults spend up to a third more on compiling, C1 alone a fifth more on long runs.
   *
   * @param folder for whatever the process writes
   */
  static List<String> arguments(ExtractionSettings settings, Path folder, Path logging) {
    return List.of(
        "-Xmx" + settings.maxHeap(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseSerialGC",
        "-XX:Tier4InvocationThreshold=20000",
        "-XX:Tier4MinInvocationThreshold=5000",
        "-XX:Tier4CompileThreshold=50000",
        "-XX:Tier4BackEdgeThreshold=200000",
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
