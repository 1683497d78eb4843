package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What works on this machine. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {"Says what works on this machine, and what to do about the rest.", ""})
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JDK = 21;
  private static final long GIBIBYTE = 1L << 30;

  @Spec private CommandSpec spec = CommandSpec.create();
  private boolean healthy = true;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    int version = Runtime.version().feature();
    say(
        out,
        version >= OLDEST_JDK,
        "JDK",
        Runtime.version() + " in " + System.getProperty("java.home"));
    long heap = Runtime.getRuntime().maxMemory();
    say(out, true, "memory", String.format(Locale.ROOT, "%d MiB of heap at most", heap >> 20));
    long free = Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace();
    say(
        out,
        free > GIBIBYTE,
        "disk",
        String.format(Locale.ROOT, "%.1f GiB free in this folder", free / (double) GIBIBYTE));
    String encoding = System.getProperty("sun.jnu.encoding", "");
    say(out, encoding.equals("UTF-8"), "file names", "read as " + encoding);
    tesseract(out);
    models(out);
    return healthy ? Exit.DONE : Exit.FAILED;
  }

  private void tesseract(PrintWriter out) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .reduce((a, b) -> a + " " + b)
              .orElse("none");
      process.waitFor(10, TimeUnit.SECONDS);
      say(
          out,
          true,
          "Tesseract",
          "languages: " + languages + " (not used: pictures and scans have no text)");
    } catch (IOException e) {
      out.println("--    Tesseract   not installed, and not used: pictures and scans have no text");
    }
  }

  private void models(PrintWriter out) throws IOException {
    Path folder = Home.models();
    if (!Files.isDirectory(folder)) {
      say(out, false, "models", "no folder " + folder.toAbsolutePath());
      return;
    }
    List<ModelRow> rows = ModelRow.read(folder.resolve("README.md"));
    for (ModelRow row : rows) {
      Path model = folder.resolve(row.file());
      boolean fine = Files.isRegularFile(model) && row.sha256().equals(sha256(model));
      say(
          out,
          fine,
          "model",
          row.file()
              + (fine
                  ? ": " + row.accuracy()
                  : " is missing or damaged; expected " + row.sha256()));
    }
    say(out, !rows.isEmpty(), "models", rows.size() + " described in " + folder + "/README.md");
    try {
      Engines.load(new AnalysisOptions());
      say(out, true, "analysis", "all engines load");
    } catch (IOException | IllegalArgumentException e) {
      say(out, false, "analysis", String.valueOf(e.getMessage()));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void say(PrintWriter out, boolean fine, String what, String how) {
    healthy &= fine;
    String margin = String.format(Locale.ROOT, "%-5s %-11s ", fine ? "ok" : "BAD", what);
    for (String line : Layout.ofTerminal().wrap(how, margin.length())) {
      out.println(margin + line);
      margin = " ".repeat(margin.length());
    }
  }
}
