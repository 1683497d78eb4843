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

  /** A country and its capital with one name: the name counts for the country. */
  private static final Set<String> NAMED_LIKE_THEIR_COUNTRY =
      Set.of("place:algiers", "place:guatemala-city", "place:tunis", "place:kuwait-city");

  /** Dependent territories that hardly any language names. */
  private static final Set<String> SELDOM_NAMED =
      Set.of("place:caribbean-netherlands", "place:u-s-virgin-islands");

  /** Capitals of all states, as their ids end. */
  private static final String CAPITALS =
      """
      kabul tirana algiers andorra-la-vella luanda saint-johns buenos-aires yerevan canberra vienna
      baku nassau manama dhaka bridgetown minsk brussels belmopan porto-novo thimphu la-paz sucre
      sarajevo gaborone brasilia bandar-seri-begawan sofia ouagadougou gitega praia phnom-penh
      yaounde ottawa bangui ndjamena santiago beijing bogota moroni kinshasa brazzaville san-jose
      yamoussoukro zagreb havana nicosia prague copenhagen djibouti roseau santo-domingo quito cairo
      san-salvador malabo asmara tallinn mbabane addis-ababa suva helsinki paris libreville banjul
      tbilisi berlin accra athens guatemala-city conakry bissau georgetown port-au-prince
      tegucigalpa budapest reykjavik new-delhi jakarta tehran baghdad dublin jerusalem rome kingston
      tokyo astana nairobi pyongyang seoul pristina kuwait-city bishkek vientiane riga beirut
      maseru monrovia tripoli vaduz vilnius luxembourg antananarivo lilongwe kuala-lumpur male
      bamako valletta nouakchott port-louis mexico-city chisinau monaco ulaanbaatar podgorica rabat
      maputo naypyidaw windhoek kathmandu amsterdam wellington managua niamey abuja skopje oslo
      muscat islamabad panama-city port-moresby asuncion lima manila warsaw lisbon doha bucharest
      moscow kigali riyadh dakar belgrade victoria-seychelles freetown singapore bratislava
      ljubljana honiara mogadishu pretoria cape-town juba madrid colombo khartoum paramaribo
      stockholm bern damascus taipei dushanbe dodoma bangkok dili lome port-of-spain tunis ankara
      ashgabat kampala kyiv abu-dhabi london washington montevideo tashkent port-vila caracas hanoi
      sanaa lusaka harare""";

  @Test
  void everyCountryAndCapitalHasAFormInEveryWrittenForm() {
    Set<String> wanted = new TreeSet<>();
    GAZETTEER.entries().stream()
        .filter(entry -> entry.kind().equals("country"))
        .map(Gazetteer.Entry::id)
        .forEach(wanted::add);
    for (String capital : CAPITALS.split("\\s+", -1)) {
      wanted.add("place:" + capital);
    }
    wanted.removeAll(NAMED_LIKE_THEIR_COUNTRY);
    wanted.removeAll(SELDOM_NAMED);
    Set<String> found = new TreeSet<>();
    GAZETTEER.forms().forEach(form -> found.add(form.language() + " " + form.id()));
    List<String> missed = new ArrayList<>();
    for (Language language : Language.WRITTEN_FORMS) {
      for (String id : wanted) {
        if (!found.contains(language + " " + id)) {
          missed.add(language + " " + id);
        }
      }
    }
    assertEquals(List.of(), missed);
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
