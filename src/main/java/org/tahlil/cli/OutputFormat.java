package org.tahlil.cli;

/** How a command writes its result. */
enum OutputFormat {
  TEXT,
  JSON,
  CSV
}
