package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Writes the accuracy reports of names: this project's model, the gazetteer, both together, and
 * OpenNLP's stock features and trainer with its default parameters on the same data. English,
 * Russian and Persian are measured on every tenth block of 20 sentences, which the measured models
 * have not seen; the others on lines 1 to 150 of FLORES-200 dev, marked by hand, with the model
 * that ships.
 */
public final class EntityReports {
  private static final String ALL = "en ru fa ps tg uz-Latn uz-Cyrl";

  private EntityReports() {}

  /** Arguments: the folder of data, the folder of reports, maybe languages between blanks. */
  public static void main(String[] args) throws IOException {
    Path reports = Files.createDirectories(Path.of(args[1]));
    String languages = args.length > 2 ? args[2] : ALL;
    StringBuilder table = new StringBuilder(head());
    StringBuilder ids = new StringBuilder(idHead());
    for (String tag : languages.split(" ", -1)) {
      String rows = rows(Path.of(args[0]), Language.of(tag));
      Files.writeString(reports.resolve(tag + ".md"), head() + rows);
      table.append(rows);
      if (hasMarkedLines(tag)) {
        ids.append(ids(Path.of(args[0]), Language.of(tag)));
      }
    }
    Files.writeString(reports.resolve("table.md"), table);
    Files.writeString(reports.resolve("ids.md"), ids);
  }

  private static boolean hasMarkedLines(String tag) {
    return !tag.equals("en") && !tag.equals("ru") && !tag.equals("uz-Cyrl");
  }

  private static String head() {
    return "| gold | engine | type | names | precision | recall | F1 |\n|---|---|---|---|---|---|---|\n";
  }

  private static String rows(Path data, Language language) throws IOException {
    Path models = Path.of("models");
    TrainingData.Split split = new TrainingData(data, models, Sentences::tokens).split(language);
    NameFinderTraining training =
        new NameFinderTraining(
            language,
            WordLists.read(models, language)::classes,
            Sentences::tokens,
            NameFinderTraining.Settings.DEFAULT);
    TokenNameFinderModel model =
        split.all().equals(split.training())
            ? NameModels.read(Files.readAllBytes(models.resolve("entities-" + language + ".bin")))
            : training.train(split.training());
    List<EntityTraining.Score> scores =
        new ArrayList<>(EntityTraining.measure(model, language, split.gold()));
    EntityTagger stock = stock(training, split.training(), language);
    for (Source gold : split.gold()) {
      scores.addAll(EntityTraining.score("stock", stock, language, gold));
    }
    StringBuilder rows = new StringBuilder();
    for (EntityTraining.Score s : scores) {
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %d | %.3f | %.3f | %.3f |\n",
              s.gold(),
              s.engine(),
              s.type().map(Enum::name).orElse("all"),
              s.marked(),
              s.precision(),
              s.recall(),
              s.f1()));
    }
    return rows.toString();
  }

  private static String idHead() {
    return "| language | kind | names with an id | in the gazetteer | right |\n|---|---|---|---|---|\n";
  }

  /**
   * Names whose canonical id somebody marked, by kind: how many of them the gazetteer has at all,
   * and how many get that id from gazetteer and model together.
   */
  private static String ids(Path data, Language language) throws IOException {
    Language marked = language.tag().equals("fa") ? Language.DARI : language;
    MarkedLines lines =
        new ParallelData(data.resolve("lid"), Path.of("models"))
            .marked(ParallelCorpus.FLORES, marked)
            .orElseThrow();
    Map<String, String> kinds = new TreeMap<>();
    GazetteerReader.read().entries().forEach(entry -> kinds.put(entry.id(), entry.kind()));
    EntityTagger tagger = EntityTagger.create(Path.of("models"));
    Map<String, int[]> counts = new TreeMap<>();
    for (MarkedLines.Line line : lines.gold()) {
      AnnotatedText text = line.text();
      List<Mention> found = tagger.tag(text.text(), EntityTraining.sentence(text.text(), marked));
      for (int n = 0; n < text.names().size(); n++) {
        Optional<String> id = line.ids().get(n);
        if (id.isPresent()) {
          int[] count = counts.computeIfAbsent(kind(id.get(), kinds), k -> new int[3]);
          Span span = text.names().get(n).span();
          count[0]++;
          count[1] += kinds.containsKey(id.get()) ? 1 : 0;
          count[2] += found.stream().anyMatch(m -> isAt(m, span, id.get())) ? 1 : 0;
        }
      }
    }
    StringBuilder rows = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            rows.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d |\n",
                    marked,
                    kind,
                    count[0],
                    count[1],
                    count[2])));
    return rows.toString();
  }

  private static boolean isAt(Mention mention, Span span, String id) {
    return mention.span().overlaps(span)
        && mention.entity().filter(entity -> entity.id().equals(id)).isPresent();
  }

  private static String kind(String id, Map<String, String> kinds) {
    String type = id.substring(0, id.indexOf(':'));
    return switch (type) {
      case "place" -> kinds.getOrDefault(id, "").equals("country") ? "country" : "other place";
      case "org" -> "organisation";
      default -> type;
    };
  }

  /** OpenNLP as it comes, on the same tokens. */
  private static EntityTagger stock(
      NameFinderTraining training, List<Source> sources, Language language) throws IOException {
    NameSample[] samples =
        sources.stream()
            .flatMap(source -> source.texts().stream())
            .map(training::sample)
            .flatMap(Optional::stream)
            .toArray(NameSample[]::new);
    TokenNameFinderModel model =
        NameFinderME.train(
            language.base(),
            null,
            ObjectStreamUtils.createObjectStream(Arrays.asList(samples)),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory(null, new HashMap<>(), new BioCodec()));
    NameFinderME finder = new NameFinderME(model);
    return (text, sentence) -> mentions(finder, text, sentence);
  }

  private static List<Mention> mentions(
      NameFinderME finder, String text, IdentifiedSentence sentence) {
    NameTokens tokens =
        NameTokens.of(text, sentence.span(), sentence.tokens(), sentence.language());
    List<Mention> mentions = new ArrayList<>();
    if (tokens.size() > 0) {
      for (opennlp.tools.util.Span found : finder.find(tokens.strings())) {
        Span span = new Span(tokens.start(found.getStart()), tokens.end(found.getEnd() - 1));
        EntityType type = EntityType.valueOf(found.getType());
        mentions.add(new Mention(span, type, Optional.empty(), Mention.Finder.MODEL));
      }
      finder.clearAdaptiveData();
    }
    return mentions;
  }
}
