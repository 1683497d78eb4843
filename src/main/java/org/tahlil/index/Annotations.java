package org.tahlil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * What a sentence carries besides its text and language, as the index stores it. Offsets point into
 * the item's text.
 *
 * <p>Bytes: the confidence; the mentions with span, type, finder, and id and name where known; the
 * themes with id, finder, probability and cues. Counts go before lists; whole numbers and strings
 * are written as {@link DataOutput} writes them.
 *
 * @param confidence of the language, in [0, 1]
 * @param mentions by offset
 * @param themes by theme id
 */
public record Annotations(double confidence, List<Mention> mentions, List<ThemeHit> themes) {
  // An enum is its ordinal: a change of one of these is a new schema of the index.
  private static final EntityType[] TYPES = EntityType.values();
  private static final Mention.Finder[] MENTION_FINDERS = Mention.Finder.values();
  private static final ThemeHit.Finder[] THEME_FINDERS = ThemeHit.Finder.values();

  /** Reads what {@link #write} wrote. */
  public static Annotations read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    double confidence = readDouble(in);
    List<Mention> mentions = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      mentions.add(readMention(in));
    }
    List<ThemeHit> themes = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      themes.add(readTheme(in));
    }
    return new Annotations(confidence, mentions, themes);
  }

  /** The annotations of {@code sentence}. */
  static BytesRef write(AnalyzedSentence sentence) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    writeDouble(out, sentence.sentence().confidence());
    out.writeVInt(sentence.mentions().size());
    for (Mention mention : sentence.mentions()) {
      write(out, mention);
    }
    out.writeVInt(sentence.themes().size());
    for (ThemeHit theme : sentence.themes()) {
      write(out, theme);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(DataOutput out, Mention mention) throws IOException {
    write(out, mention.span());
    out.writeByte((byte) mention.type().ordinal());
    out.writeByte((byte) mention.by().ordinal());
    out.writeString(mention.entity().map(Mention.Entity::id).orElse(""));
    out.writeString(mention.entity().map(Mention.Entity::name).orElse(""));
  }

  private static Mention readMention(DataInput in) throws IOException {
    Span span = readSpan(in);
    EntityType type = TYPES[in.readByte()];
    Mention.Finder by = MENTION_FINDERS[in.readByte()];
    String id = in.readString();
    String name = in.readString();
    return new Mention(
        span,
        type,
        id.isEmpty() ? Optional.empty() : Optional.of(new Mention.Entity(id, name)),
        by);
  }

  private static void write(DataOutput out, ThemeHit hit) throws IOException {
    out.writeString(hit.theme());
    out.writeByte((byte) hit.by().ordinal());
    writeDouble(out, hit.probability());
    out.writeVInt(hit.cues().size());
    for (ThemeHit.Cue cue : hit.cues()) {
      out.writeString(cue.cue());
      out.writeString(cue.language().tag());
      write(out, cue.span());
    }
  }

  private static ThemeHit readTheme(DataInput in) throws IOException {
    String theme = in.readString();
    ThemeHit.Finder by = THEME_FINDERS[in.readByte()];
    double probability = readDouble(in);
    List<ThemeHit.Cue> cues = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      cues.add(new ThemeHit.Cue(in.readString(), Language.of(in.readString()), readSpan(in)));
    }
    return new ThemeHit(theme, by, probability, cues);
  }

  private static void write(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span readSpan(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private static void writeDouble(DataOutput out, double value) throws IOException {
    out.writeLong(Double.doubleToLongBits(value));
  }

  private static double readDouble(DataInput in) throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }
}
