package org.tahlil.entity;

import java.util.Optional;
import org.tahlil.text.Span;

/**
 * A person, place or organisation named in a text.
 *
 * @param span where, in the document's text
 * @param type what it is
 * @param entity the gazetteer's entry; empty where only the model found it
 * @param by who found it
 */
public record Mention(Span span, EntityType type, Optional<Entity> entity, Finder by) {
  /** Who found a mention. */
  public enum Finder {
    MODEL,
    GAZETTEER,
    BOTH
  }

  /**
   * The entry of the gazetteer that a mention names.
   *
   * @param id canonical, shared by all languages: {@code place:chechnya}
   * @param name common English name
   */
  public record Entity(String id, String name) {}
}
