package org.tahlil.entity;

import java.util.List;
import java.util.Set;
import org.tahlil.text.Language;

/**
 * The names that are known beforehand, with one id across all languages.
 *
 * @param entries by id
 * @param forms how each entry is written, in the order of the files
 * @param inflections what may follow the written forms of each language
 */
record Gazetteer(List<Entry> entries, List<Form> forms, List<Inflection> inflections) {
  Gazetteer {
    entries = List.copyOf(entries);
    forms = List.copyOf(forms);
    inflections = List.copyOf(inflections);
  }

  /**
   * One entity.
   *
   * @param id {@code place:}, {@code org:} or {@code person:} and a kebab-case English name
   * @param kind what sort of place, organisation or person: {@code country}, {@code armed-group}
   * @param name common English name
   */
  record Entry(String id, String kind, String name) {
    Entry {
      typeOf(id);
    }

    EntityType type() {
      return typeOf(id);
    }

    Mention.Entity entity() {
      return new Mention.Entity(id, name);
    }

    private static EntityType typeOf(String id) {
      int colon = id.indexOf(':');
      return switch (colon < 0 ? "" : id.substring(0, colon)) {
        case "place" -> EntityType.LOCATION;
        case "org" -> EntityType.ORGANIZATION;
        case "person" -> EntityType.PERSON;
        default -> throw new IllegalArgumentException("no id of an entity: '" + id + "'");
      };
    }
  }

  /**
   * One way to write an entity's name.
   *
   * @param id of the entry
   * @param language whose form it is
   * @param text as it stands in a sentence, without an ending of case
   * @param context words of which one must stand in the same sentence, for a form that also means
   *     something else; empty where the form needs none
   */
  record Form(String id, Language language, String text, Set<String> context) {
    Form {
      context = Set.copyOf(context);
    }

    /** What the writing of the form asks of the writing in the text. */
    Casing casing() {
      int[] letters = text.codePoints().filter(Character::isLetter).toArray();
      if (letters.length == 0 || !Character.isUpperCase(letters[0])) {
        return Casing.ANY;
      }
      boolean acronym = letters.length > 1 && Character.isUpperCase(letters[1]);
      return acronym ? Casing.UPPER : Casing.CAPITALIZED;
    }
  }

  /** How a form must be written in a text to count. */
  enum Casing {
    /** As it comes; all forms of scripts without case. */
    ANY,
    /** With a capital at its start: a name and no common noun. */
    CAPITALIZED,
    /** An acronym: its first two letters are capitals. */
    UPPER
  }
}
