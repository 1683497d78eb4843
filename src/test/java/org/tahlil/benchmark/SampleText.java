package org.tahlil.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Text of any length: sentences of the sample documents, shuffled by a seed. */
public final class SampleText {
  /** Sentences of a paragraph, at most. */
  private static final int PARAGRAPH = 8;

  private final SortedMap<String, List<List<String>>> samples;
  private final Random random;

  private SampleText(SortedMap<String, List<List<String>>> samples, long seed) {
    this.samples = samples;
    this.random = new Random(seed);
  }

  /** The same seed and samples give the same texts. */
  public static SampleText of(long seed) {
    try {
      return new SampleText(Samples.paragraphs(), seed);
    } catch (IOException e) {
      throw new UncheckedIOException("no sample sources in " + Samples.folder(), e);
    }
  }

  /** The written forms that there are sentences of. */
  public List<String> languages() {
    return samples.keySet().stream().filter(tag -> !tag.equals("mul")).toList();
  }

  /** Paragraphs in {@code language}, of at least {@code length} UTF-16 code units in all. */
  public List<String> paragraphs(String language, int length) {
    List<String> sentences =
        samples.get(language).stream().flatMap(List::stream).collect(Collectors.toList());
    List<String> paragraphs = new ArrayList<>();
    for (int made = 0; made < length; made += paragraphs.getLast().length() + 1) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 1 + random.nextInt(PARAGRAPH); i > 0; i--) {
        paragraph.append(paragraph.isEmpty() ? "" : " ");
        paragraph.append(sentences.get(random.nextInt(sentences.size())));
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /** Paragraphs of all written forms in turn, {@code length} UTF-16 code units of each. */
  public String mixed(int length) {
    return languages().stream()
        .flatMap(language -> paragraphs(language, length).stream())
        .collect(Collectors.joining("\n\n"));
  }
}
