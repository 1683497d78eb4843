package org.tahlil.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From the id of an item to the path that the user gave, and whether a path covers an id. */
final class PathNames {
  private final Map<String, String> given = new TreeMap<>();

  PathNames(List<Path> roots) {
    for (Path root : roots) {
      given.put(root.toAbsolutePath().normalize().getFileName().toString(), root.toString());
    }
  }

  /** The path behind {@code id}: the PATH as typed, then what follows its name in the id. */
  String of(String id) {
    return root(id).map(name -> given.get(name) + id.substring(name.length())).orElse(id);
  }

  /** Whether {@code id} lies below one of the paths. */
  boolean cover(String id) {
    return root(id).isPresent();
  }

  private Optional<String> root(String id) {
    return given.keySet().stream().filter(name -> isBelow(id, name)).findFirst();
  }

  /** Whether {@code id} is {@code top} or something in it. */
  static boolean isBelow(String id, String top) {
    return id.startsWith(top)
        && (id.length() == top.length()
            || id.startsWith("/", top.length())
            || id.startsWith("!/", top.length())
            || id.startsWith("#", top.length()));
  }
}
