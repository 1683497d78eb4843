package org.tahlil.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.tahlil.extract.Extraction.Declared;

/** What a parsed document says of itself. */
final class Statements {
  private static final Set<String> MAIL =
      Set.of("message/rfc822", "application/vnd.ms-outlook", "application/vnd.ms-outlook-msg");

  /** The first that gives a date is taken. */
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "DC.date.issued",
          "DC.date",
          "pubdate",
          "publish-date");

  private Statements() {}

  /**
   * Title and date. A date counts where it is that of publication: the Date line of a mail (the day
   * in UTC), what a web page says in its head. Office files and PDFs tell only when they were made.
   */
  static Declared of(Metadata part, String mediaType) {
    Stream<String> names =
        MAIL.contains(mediaType) ? Stream.of(TikaCoreProperties.CREATED.getName()) : DATES.stream();
    return new Declared(
        stated(part, TikaCoreProperties.TITLE.getName()).findFirst(),
        names.flatMap(name -> stated(part, name)).flatMap(Statements::date).findFirst(),
        Optional.empty());
  }

  private static Stream<String> stated(Metadata part, String name) {
    return Arrays.stream(part.getValues(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Stream<String> date(String text) {
    return Dates.parse(text).stream();
  }
}
