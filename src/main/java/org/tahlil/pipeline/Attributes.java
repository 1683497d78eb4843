package org.tahlil.pipeline;

import java.util.Optional;

/**
 * What is known of a document besides its text.
 *
 * @param source the collection that it came from
 * @param date ISO 8601: day, month or year ({@code 2023-04-12}, {@code 2023-04}, {@code 2023})
 * @param title its title
 */
public record Attributes(String source, Optional<String> date, Optional<String> title) {
  public Attributes {
    date.ifPresent(Dates::check);
  }
}
