package org.tahlil.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tahlil.pipeline.StageClock;
import org.tahlil.pipeline.Summary;

/** Where the time of a run went, for the benchmark script. */
final class Timings {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Timings() {}

  static void write(@Nullable Path file, StageClock clock, Summary summary) throws IOException {
    if (file == null) {
      return;
    }
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode stages = root.putObject("stages");
    clock.seconds().forEach((stage, seconds) -> stages.put(stage.label(), seconds));
    root.put("documents", summary.found());
    root.put("characters", summary.characters());
    root.put("peakHeapBytes", peakHeap());
    MAPPER.writeValue(file.toFile(), root);
  }

  /** The sum of the peaks of the heap's pools: an upper bound of what was used at one time. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
