package org.tahlil.index;

/**
 * The fields of the index. An item is one block: its sentences in order, then the item itself. What
 * a search filters by stands on the sentences, so that it needs no join.
 */
public final class Fields {
  private Fields() {}

  // On sentences and items.

  /** {@link #SENTENCE} or {@link #ITEM}. Term. */
  public static final String KIND = "kind";

  /** Value of {@link #KIND}: a sentence. */
  public static final String SENTENCE = "sentence";

  /** Value of {@link #KIND}: an item, the last of its block. */
  public static final String ITEM = "item";

  /** Id of the item. Term, sorted doc value; stored on items. */
  public static final String DOCUMENT = "document";

  /** Id of the file or archive member that the item came out of. Term; stored on items. */
  public static final String ROOT = "root";

  /** Term, sorted doc value; stored on items. */
  public static final String SOURCE = "source";

  /** ISO 8601, day, month or year. Sorted doc value; absent where unknown; stored on items. */
  public static final String DATE = "date";

  /** First day of the date, in days since 1970-01-01. Point; absent where unknown. */
  public static final String DAY = "day";

  /** Last day of the date, in days since 1970-01-01. Point; absent where unknown. */
  public static final String LAST_DAY = "last_day";

  /** BCP 47 tag; on items the one with most tokens. Term, sorted doc value. */
  public static final String LANGUAGE = "language";

  /** Number of tokens. Numeric doc value. */
  public static final String TOKENS = "tokens";

  // On sentences.

  /** Folded tokens, each with its stems at the same position. Positions and offsets; stored. */
  public static final String TEXT = "text";

  /** Tokens as written, but for their case. Positions and offsets. */
  public static final String EXACT = "exact";

  /** First code unit in the item's text. Numeric doc value, stored. */
  public static final String START = "start";

  /** Code unit after the last in the item's text. Stored. */
  public static final String END = "end";

  /** Ids of the themes found by cue. Terms, sorted set doc values. */
  public static final String THEME = "theme";

  /** Ids of the themes that the model proposes, with any probability. Terms. */
  public static final String THEME_BY_MODEL = "theme_by_model";

  /** Ids of the entities. Terms, sorted set doc values. */
  public static final String ENTITY = "entity";

  /** Folded text of the mentions. Terms. */
  public static final String MENTION = "mention";

  /** Names and mentions with the entity that they name, as {@link EntityNames} writes. Terms. */
  public static final String ENTITY_NAME = "entity_name";

  /** Confidence, mentions and themes with their evidence, as {@link Annotations} writes them. */
  public static final String ANNOTATIONS = "annotations";

  // On items.

  /** Id of the file or archive member that the item came out of, on items alone. Term. */
  public static final String RECEIPT = "receipt";

  /** Folded tokens of the title; stored as it is. */
  public static final String TITLE = "title";

  /** SHA-256. Term, stored. */
  public static final String SHA256 = "sha256";

  /** SHA-256 of items that are no duplicates. Term. */
  public static final String PRIMARY = "primary";

  /** Label of the outcome. Term, stored. */
  public static final String OUTCOME = "outcome";

  /** Stored. */
  public static final String CAUSE = "cause";

  /** Term, stored. */
  public static final String PATH = "path";

  /** Bytes. Stored. */
  public static final String SIZE = "size";

  /** Media type. Term, stored. */
  public static final String TYPE = "type";

  /** What the document states of itself. Stored. */
  public static final String DECLARED_TITLE = "declared_title";

  /** What the document states of itself. Stored. */
  public static final String DECLARED_DATE = "declared_date";

  /** What the document states of itself. Stored. */
  public static final String DECLARED_SOURCE = "declared_source";

  /** One fingerprint a stage. Stored. */
  public static final String FINGERPRINTS = "fingerprints";

  /** When the item was processed, ISO 8601. Stored; no part of equality. */
  public static final String PROCESSED = "processed";

  /** Number of sentences. Numeric doc value, stored. */
  public static final String SENTENCES = "sentences";

  /** Languages with their tokens and sentences: {@code ps:120:8 ar:14:1}. Stored. */
  public static final String LANGUAGES = "languages";

  /** The whole text as extracted. Stored. */
  public static final String BODY = "body";
}
