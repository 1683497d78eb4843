package org.tahlil.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the documents that {@code scripts/bench.sh} ingests: text files, web pages, office files
 * and PDFs in all languages of the samples. The same count and seed give the same bytes.
 */
public final class BenchmarkCorpus {
  private static final List<String> SOURCES =
      List.of("amu-observer", "hindukush-brief", "meridian-archive", "silkgate-review");

  /** PDFs are made in the scripts that the embedded font has. */
  private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "prs", "ps");

  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 4;

  /** Lengths are log-normal: the median in UTF-16 code units, and the deviation of the log. */
  private static final double MEDIAN = 8_500;

  private static final double DEVIATION = 1.1;
  private static final int LONGEST = 400_000;

  private final Random random;
  private final SampleText samples;
  private final Map<String, Integer> formats = new TreeMap<>();
  private long textBytes;

  private BenchmarkCorpus(long seed) {
    this.random = new Random(seed);
    this.samples = SampleText.of(seed);
  }

  /**
   * {@code FOLDER DOCUMENTS SEED}: writes the documents to {@code FOLDER}, which must not exist,
   * and what they are to {@code FOLDER.json} (last, so that it stands for a whole corpus).
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int documents = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    BenchmarkCorpus corpus = new BenchmarkCorpus(seed);
    for (int i = 0; i < documents; i++) {
      corpus.write(folder, i);
    }
    Map<String, Object> facts = new TreeMap<>();
    facts.put("documents", documents);
    facts.put("seed", seed);
    facts.put("textBytes", corpus.textBytes);
    facts.put("formats", corpus.formats);
    Path partial = Path.of(args[0] + ".json.partial");
    new ObjectMapper().writeValue(partial.toFile(), facts);
    Files.move(partial, Path.of(args[0] + ".json"), StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Path folder, int number) throws IOException {
    String language = pick(samples.languages());
    List<String> paragraphs = new ArrayList<>(samples.paragraphs(language, length()));
    if (random.nextInt(10) == 0) {
      paragraphs.addAll(samples.paragraphs("en", 500));
    }
    int year = FIRST_YEAR + random.nextInt(YEARS);
    Path place = folder.resolve(pick(SOURCES)).resolve(String.valueOf(year));
    Files.createDirectories(place);
    String format = format(language);
    Path file = place.resolve(String.format(Locale.ROOT, "%05d-%s.%s", number, language, format));
    String title = paragraphs.getFirst().split(" ", 2)[0] + " " + number;
    switch (format) {
      case "txt" -> writeText(file, language, paragraphs);
      case "html" -> writePage(file, language, title, paragraphs);
      case "docx" -> DocxFile.write(file, title, paragraphs);
      default -> PdfFile.write(file, paragraphs, number);
    }
    formats.merge(format, 1, Integer::sum);
    textBytes += String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_8).length;
  }

  private int length() {
    double length = MEDIAN * Math.exp(DEVIATION * random.nextGaussian());
    return (int) Math.min(LONGEST, length) + 1;
  }

  private String format(String language) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "txt";
      case 3, 4 -> "html";
      case 5, 6 -> "docx";
      default -> ARABIC_SCRIPT.contains(language) ? "html" : "pdf";
    };
  }

  private void writeText(Path file, String language, List<String> paragraphs) throws IOException {
    boolean old = language.equals("ru") && random.nextInt(4) == 0;
    Charset charset = old ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
    // What the old encoding lacks becomes a question mark, as in real files.
    Files.write(file, String.join("\n\n", paragraphs).getBytes(charset));
  }

  private static void writePage(Path file, String language, String title, List<String> paragraphs)
      throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language);
    page.append("\"><head><meta charset=\"utf-8\"><title>").append(DocxFile.escape(title));
    page.append("</title><style>p { margin: 1em }</style></head>\n<body><ul class=\"menu\">");
    page.append("<li><a href=\"/\">Home</a></li><li><a href=\"/archive\">Archive</a></li></ul>\n");
    for (String paragraph : paragraphs) {
      page.append("<p>").append(DocxFile.escape(paragraph)).append("</p>\n");
    }
    Files.writeString(file, page.append("</body></html>\n"));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
