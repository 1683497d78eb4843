package org.tahlil.extract;

import java.nio.file.Path;
import java.util.List;

/** How the JVM of a child process is started. */
final class ChildJvm {
  private ChildJvm() {}

  static List<String> arguments(ExtractionSettings settings, Path folder, Path logging) {
    return List.of(
        "-Xmx" + settings.maxHeap(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        // The standard output is the pipe to this process.
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
