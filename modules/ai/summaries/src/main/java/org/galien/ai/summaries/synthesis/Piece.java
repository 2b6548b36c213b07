package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.Source;

/**
 * A sentence of a source.
 *
 * @param text the source's characters from {@code start} to {@code end}, on one line
 * @param folded the same characters, folded one by one
 * @param order of the sentence in its source
 * @param copied true when an older source says the very same
 */
record Piece(
    Source source, int start, int end, String text, String folded, int order, boolean copied) {

  LocalDate date() {
    return source.date();
  }

  String genre() {
    return Letters.fold(source.genre());
  }

  Citation citation() {
    return new Citation(source.ref(), start, end, text);
  }

  /** A part of the sentence, by places in {@link #text}. */
  String part(int from, int to) {
    return text.substring(from, to).strip();
  }

  List<Part> parts() {
    return Part.of(this);
  }
}
