package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.index.LuceneStore;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Entry;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.theme.ThemeHit;

/** The whole path on the sample corpus, against what was planted in it. */
class SampleCorpusTest {
  private static final Path SAMPLES = Path.of("corpus-samples");
  private static final Path PLANTED = Path.of("src/test/resources/org/tahlil/samples");

  @TempDir private static Path folder = Path.of("");
  private static final Map<String, Entry> ENTRIES = new TreeMap<>();

  @BeforeAll
  static void ingest() throws IOException {
    List<Object> command = new ArrayList<>(List.of("ingest"));
    try (Stream<Path> sources = Files.list(SAMPLES)) {
      sources.filter(Files::isDirectory).sorted().forEach(command::add);
    }
    Path index = folder.resolve("index");
    command.addAll(List.of("--metadata", SAMPLES.resolve("metadata.csv"), "--index", index));
    Run run = Run.of(command.toArray());
    assertEquals(Exit.DONE, run.code(), run.err());
    try (LuceneStore store = LuceneStore.open(index, SentenceSplitter.create())) {
      List<String> roots = new ArrayList<>();
      store.forEach(receipt -> roots.add(receipt.root()));
      for (String root : roots) {
        store.load(root).forEach(entry -> ENTRIES.put(entry.receipt().id(), entry));
      }
    }
  }

  @Test
  void everyFileEndsAsItsReadmeSays() {
    Map<String, List<String>> unusual =
        ENTRIES.values().stream()
            .filter(entry -> entry.analysis().isEmpty())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.receipt().outcome().label(),
                    TreeMap::new,
                    Collectors.mapping(entry -> entry.receipt().id(), Collectors.toList())));
    assertEquals(
        Map.of(
            "duplicate", List.of("meridian-archive/2021/reprints/turkmen-embassy-plot.pdf"),
            "empty",
                List.of(
                    "amu-observer/2024/posts.jsonl",
                    "meridian-archive/2022/bundle.zip",
                    "silkgate-review/2023/posts.csv"),
            "encrypted", List.of("meridian-archive/2024/closed-briefing.pdf"),
            "failed", List.of("volga-digest/2022/tajik-border.docx")),
        unusual);
  }

  @Test
  void everyDocumentHasItsDateAndSource() {
    for (Entry entry : ENTRIES.values()) {
      assertTrue(
          entry.receipt().attributes().date().isPresent()
              || entry.receipt().outcome().label().equals("empty"),
          entry.receipt().id());
      assertTrue(
          entry.receipt().attributes().source().matches("[a-z]+-[a-z]+"), entry.receipt().id());
    }
  }

  @Test
  void theLanguageOfNearlyEveryDocumentIsFound() throws IOException {
    List<String> wrong = new ArrayList<>();
    int documents = 0;
    for (Map<String, String> row : read("planted-languages.csv")) {
      Entry entry = ENTRIES.get(row.get("path"));
      if (entry != null && entry.analysis().isPresent()) {
        documents++;
        String found = entry.analysis().get().language().tag();
        if (!found.equals(row.get("language"))) {
          wrong.add(row.get("path") + ": " + row.get("language") + " found as " + found);
        }
      }
    }
    assertTrue(documents > 90, documents + " documents");
    assertTrue(wrong.size() <= documents / 20, String.join("\n", wrong));
  }

  @Test
  void nearlyAllPlantedGrievancesAgainstRussiaAreFoundAndFewOthers() throws IOException {
    int planted = 0;
    int found = 0;
    int right = 0;
    List<String> missed = new ArrayList<>();
    for (Map<String, String> row : read("planted-themes.csv")) {
      Entry entry = ENTRIES.get(row.get("path"));
      if (entry == null || entry.analysis().isEmpty()) {
        continue;
      }
      Set<String> gold = grievances(Stream.of(row.getOrDefault("themes", "").split(" ", -1)));
      Set<String> hits = grievances(themes(entry, row.getOrDefault("sentence", "")));
      planted += gold.size();
      found += hits.size();
      right += (int) gold.stream().filter(hits::contains).count();
      if (!hits.containsAll(gold)) {
        missed.add(row + " found " + hits);
      }
    }
    assertTrue(planted > 80, planted + " planted");
    assertTrue(right >= 0.7 * planted, right + " of " + planted + "\n" + String.join("\n", missed));
    assertTrue(right >= 0.7 * found, right + " right of " + found);
  }

  @Test
  void theSameCorpusGivesTheSameAnswersWithOneThread() throws IOException {
    List<Object> command = new ArrayList<>(List.of("ingest"));
    try (Stream<Path> sources = Files.list(SAMPLES)) {
      sources.filter(Files::isDirectory).sorted().forEach(command::add);
    }
    Path index = folder.resolve("one-thread");
    command.addAll(
        List.of("--metadata", SAMPLES.resolve("metadata.csv"), "--index", index, "--threads", "1"));
    assertEquals(Exit.DONE, Run.of(command.toArray()).code());
    assertEquals(
        org.tahlil.index.IndexContents.of(folder.resolve("index"), SentenceSplitter.create()),
        org.tahlil.index.IndexContents.of(index, SentenceSplitter.create()));
    assertEquals(
        withoutTimes(Run.of("ledger", "--index", folder.resolve("index"), "--format", "json")),
        withoutTimes(Run.of("ledger", "--index", index, "--format", "json")));
  }

  private static List<String> withoutTimes(Run ledger) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : ledger.out().lines().toList()) {
      JsonNode item = Json.parse(line);
      ((com.fasterxml.jackson.databind.node.ObjectNode) item).remove("processed");
      lines.add(item.toString());
    }
    return lines;
  }

  private static Set<String> grievances(Stream<String> themes) {
    return themes
        .filter(theme -> theme.startsWith("grievance.russia."))
        .collect(Collectors.toSet());
  }

  /** Themes of the sentences that lie in the planted one, white space aside. */
  private static Stream<String> themes(Entry entry, String planted) {
    String wanted = planted.replaceAll("\\s", "");
    String text = entry.analysis().orElseThrow().text();
    return entry.analysis().orElseThrow().sentences().stream()
        .filter(sentence -> isPartOf(sentence, text, wanted))
        .flatMap(sentence -> sentence.themes().stream())
        .filter(hit -> hit.by() == ThemeHit.Finder.CUE)
        .map(ThemeHit::theme);
  }

  private static boolean isPartOf(AnalyzedSentence sentence, String text, String wanted) {
    String squeezed = sentence.span().of(text).replaceAll("\\s", "");
    return squeezed.length() > 8 && (wanted.contains(squeezed) || squeezed.contains(wanted));
  }

  private static List<Map<String, String>> read(String name) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(PLANTED.resolve(name).toFile())) {
      return rows.readAll();
    }
  }
}
