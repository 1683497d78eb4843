package org.tahlil.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * For every stage, what its results depend on besides its input: versions, models, lists, settings.
 * Equal fingerprints mean equal results.
 */
public record Fingerprints(List<String> values) {
  /**
   * Checks that there is one for each stage.
   *
   * @param values in the order of the stages, without white space
   */
  public Fingerprints {
    values = List.copyOf(values);
    if (values.size() != Stage.values().length
        || values.stream().anyMatch(value -> !value.matches("\\S+"))) {
      throw new IllegalArgumentException("no fingerprint for each stage: " + values);
    }
  }

  /** Reads what {@link #toString} wrote; empty where it is of another version. */
  public static Optional<Fingerprints> parse(String written) {
    try {
      return Optional.of(new Fingerprints(List.of(written.split(" ", -1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first stage that must be done again; empty where both are equal. */
  public Optional<Stage> firstDifference(Fingerprints other) {
    return Arrays.stream(Stage.values())
        .filter(stage -> !values.get(stage.ordinal()).equals(other.values.get(stage.ordinal())))
        .findFirst();
  }

  /** The values in the order of the stages, separated by a space. */
  @Override
  public String toString() {
    return String.join(" ", values);
  }
}
