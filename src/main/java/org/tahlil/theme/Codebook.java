package org.tahlil.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Themes with the cues that find them. Immutable.
 *
 * @param name the file's name, for messages
 * @param version of the format; 1
 * @param groups labels of the groups above the themes, by id
 * @param sets named cue sets, without cycles; every name that a cue refers to is there
 * @param themes in the order of the file, with distinct ids
 * @param fingerprint SHA-256 in hex of the content; comments and layout do not count
 */
public record Codebook(
    String name,
    int version,
    Map<String, String> groups,
    Map<String, Cue> sets,
    List<Theme> themes,
    String fingerprint) {
  private static final String SHIPPED = "codebook.yaml";

  public Codebook {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    themes = List.copyOf(themes);
  }

  /** What reading a codebook gives: the codebook, or what is wrong with it. */
  public sealed interface Reading {
    /** By line. */
    List<Mistake> mistakes();

    /** A codebook that can be used; its mistakes are warnings. */
    record Usable(Codebook codebook, List<Mistake> mistakes) implements Reading {}

    /** At least one mistake is an error. */
    record Refused(List<Mistake> mistakes) implements Reading {}
  }

  /**
   * Reads and checks a codebook.
   *
   * @throws IOException where the file cannot be read
   */
  public static Reading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /** Reads and checks a codebook; {@code name} stands before every message. */
  public static Reading read(InputStream in, String name) throws IOException {
    return CodebookReader.read(in, name, Optional.empty());
  }

  /**
   * As {@link #read(InputStream, String)}, and checks that the entities that cues refer to exist.
   *
   * @param entities all ids of the gazetteer
   */
  public static Reading read(InputStream in, String name, Set<String> entities) throws IOException {
    return CodebookReader.read(in, name, Optional.of(entities));
  }

  /** The codebook that comes with the program. */
  public static Codebook shipped() {
    try (InputStream in = Objects.requireNonNull(Codebook.class.getResourceAsStream(SHIPPED))) {
      return switch (read(in, SHIPPED)) {
        case Reading.Usable usable -> usable.codebook();
        case Reading.Refused refused ->
            throw new IllegalStateException(refused.mistakes().get(0).in(SHIPPED));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
