package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Runs every command that the README shows, as it shows it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeIT {
  private static final String PROMPT = "$ ";

  @TestFactory
  List<DynamicTest> everyCommandOfTheReadmeWorks() throws Exception {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith(PROMPT + "scripts/tahlil"))
            .map(line -> line.substring(PROMPT.length()))
            .distinct()
            .toList();
    assertTrue(commands.contains("scripts/tahlil demo"), "the README shows the demo");
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> run(command)))
        .toList();
  }

  @Test
  @Order(1)
  void theOtherCommandIsTheOneThatRunsThisTest() throws Exception {
    assertTrue(Files.readString(Path.of("README.md")).contains("$ ./mvnw verify"));
  }

  private static void run(String command) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), command + "\n" + output);
  }
}
