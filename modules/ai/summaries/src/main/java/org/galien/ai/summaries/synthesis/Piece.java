package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.Span;

/** A sentence of a source. */
final class Piece {

  private final Source source;
  private final Span span;
  private final String text;
  private final String folded;
  private final int order;
  private final boolean copied;
  private final boolean echoed;
  private final String genre;
  private final List<Part> parts;
  private final boolean family;

  /**
   * @param order of the sentence in its source
   * @param copied true when an older source says the very same
   * @param echoed true when an older source says the same but for its numbers
   */
  Piece(Source source, Span span, int order, boolean copied, boolean echoed) {
    this.source = source;
    this.span = span;
    this.text = source.text().substring(span.start(), span.end()).replaceAll("\\s", " ");
    this.folded = Letters.fold(text);
    this.order = order;
    this.copied = copied;
    this.echoed = echoed;
    this.genre = Letters.fold(source.genre());
    this.parts = Part.of(this);
    this.family = Background.FAMILY.matcher(folded).find();
  }

  Source source() {
    return source;
  }

  /** The source's characters, on one line. */
  String text() {
    return text;
  }

  /** The same characters as {@link #text}, folded one by one. */
  String folded() {
    return folded;
  }

  int order() {
    return order;
  }

  boolean copied() {
    return copied;
  }

  boolean echoed() {
    return echoed;
  }

  /** True when it tells of a relative's illness or treatment. */
  boolean family() {
    return family;
  }

  LocalDate date() {
    return source.date();
  }

  String genre() {
    return genre;
  }

  List<Part> parts() {
    return parts;
  }

  Citation citation() {
    return new Citation(source.ref(), span.start(), span.end(), text);
  }

  /** A part of the sentence, by places in {@link #text}. */
  String part(int from, int to) {
    return text.substring(from, to).strip();
  }
}
