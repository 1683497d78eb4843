package org.tahlil.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a program cost, child processes included.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds user and system time of all processes
 * @param peakBytes resident memory of all processes at one time, where it was measured
 * @param mainPeakBytes of the first process alone
 */
record Cost(
    double wallSeconds, double cpuSeconds, OptionalLong peakBytes, OptionalLong mainPeakBytes) {
  /** As {@code scripts/measure.py} or the shell's {@code time} in {@code bench.sh} write it. */
  static Cost of(JsonNode json) {
    double cpu =
        json.has("cpuSeconds")
            ? json.required("cpuSeconds").asDouble()
            : json.required("user").asDouble() + json.required("system").asDouble();
    return new Cost(
        json.required("wallSeconds").asDouble(),
        cpu,
        optional(json, "peakBytes"),
        optional(json, "mainPeakBytes"));
  }

  static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
    return median(runs.stream().mapToDouble(figure).toArray());
  }

  static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static OptionalLong optional(JsonNode json, String key) {
    return json.has(key) ? OptionalLong.of(json.required(key).asLong()) : OptionalLong.empty();
  }
}
