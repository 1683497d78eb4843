package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tahlil.text.Language;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = GazetteerReader.read();
  private static final GazetteerTagger TAGGER = new GazetteerTagger(FormIndex.of(GAZETTEER));

  @Test
  void noFormStandsUnderTwoIdsOfOneType() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (Gazetteer.Form form : GAZETTEER.forms()) {
      String type = form.id().substring(0, form.id().indexOf(':'));
      String words = form.language() + " " + type + " " + FormIndex.words(form.text());
      String owner = owners.putIfAbsent(words, form.id());
      if (owner != null && !owner.equals(form.id())) {
        clashes.add(words + ": " + owner + " and " + form.id());
      }
    }
    assertEquals(List.of(), clashes);
  }

  @Test
  void everyFormIsFoundWhereItStandsAlone() {
    List<String> missed = new ArrayList<>();
    for (Gazetteer.Form form : GAZETTEER.forms()) {
      String context = form.context().isEmpty() ? "" : ", " + form.context().iterator().next();
      String text = form.text() + context;
      List<Mention> found = TAGGER.tag(text, Sentences.of(text, form.language().tag()));
      boolean right = found.stream().anyMatch(m -> m.entity().orElseThrow().id().equals(form.id()));
      if (!right) {
        missed.add(form.language() + " " + form.id() + " " + form.text());
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyEntryHasAFormInEnglishAndAnotherLanguage() {
    Map<String, Set<String>> languages =
        GAZETTEER.forms().stream()
            .collect(
                Collectors.groupingBy(
                    Gazetteer.Form::id,
                    Collectors.mapping(
                        form -> form.language().tag(), Collectors.toCollection(TreeSet::new))));
    List<String> poor =
        GAZETTEER.entries().stream()
            .map(Gazetteer.Entry::id)
            .filter(
                id ->
                    !languages.getOrDefault(id, Set.of()).contains("en")
                        || languages.getOrDefault(id, Set.of()).size() < 2)
            .toList();
    assertEquals(List.of(), poor);
    assertTrue(GAZETTEER.entries().size() >= 600, GAZETTEER.entries().size() + " entries");
  }

  @Test
  void allMistakesOfAFolderAreReportedWithTheirLines() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> GazetteerReader.read("broken-gazetteer", List.of(Language.ENGLISH)));
    assertEquals(
        """
        broken-gazetteer/entries.tsv:3: needs id, kind and name, divided by tabs
        broken-gazetteer/entries.tsv:4: no id of an entity: 'town:x'
        broken-gazetteer/entries.tsv:5: a second entry place:russia
        broken-gazetteer/en/forms.tsv:2: no entry place:syria in entries.tsv
        broken-gazetteer/en/forms.tsv:3: no word in '—'""",
        thrown.getMessage());
  }
}
