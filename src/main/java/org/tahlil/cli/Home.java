package org.tahlil.cli;

import java.nio.file.Path;

/** Where Tahlil is installed: the folder with {@code models} and {@code corpus-samples}. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("tahlil.home", ""));
  }

  static Path models() {
    return folder().resolve("models");
  }

  static Path samples() {
    return folder().resolve("corpus-samples");
  }
}
