package org.tahlil.pipeline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For every stage, what its results depend on besides its input: versions, models, lists, settings.
 * Equal fingerprints mean equal results.
 */
public final class Fingerprints {
  private final Map<Stage, String> values;

  private Fingerprints(Map<Stage, String> values) {
    this.values = values;
  }

  /**
   * @param values one for each stage, without white space
   */
  public static Fingerprints of(Map<Stage, String> values) {
    for (Stage stage : Stage.values()) {
      String value = values.get(stage);
      if (value == null || value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("no fingerprint for " + stage.label() + ": " + value);
      }
    }
    return new Fingerprints(new EnumMap<>(values));
  }

  /** Reads what {@link #toString} wrote; empty where it is of another version. */
  public static Optional<Fingerprints> parse(String written) {
    String[] parts = written.split(" ", -1);
    Stage[] stages = Stage.values();
    if (parts.length != stages.length || Arrays.stream(parts).anyMatch(String::isEmpty)) {
      return Optional.empty();
    }
    Map<Stage, String> values = new EnumMap<>(Stage.class);
    for (int i = 0; i < parts.length; i++) {
      values.put(stages[i], parts[i]);
    }
    return Optional.of(new Fingerprints(values));
  }

  /** The first stage that must be done again; empty where both are equal. */
  public Optional<Stage> firstDifference(Fingerprints other) {
    return Arrays.stream(Stage.values())
        .filter(stage -> !values.get(stage).equals(other.values.get(stage)))
        .findFirst();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Fingerprints other && values.equals(other.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The values in the order of the stages, separated by a space. */
  @Override
  public String toString() {
    return values.values().stream().collect(Collectors.joining(" "));
  }
}
