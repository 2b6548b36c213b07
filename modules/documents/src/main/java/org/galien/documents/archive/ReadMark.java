package org.galien.documents.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A place in the order in which documents were read.
 *
 * @param at when, to the microsecond
 * @param document the last of those read at that very moment
 */
public record ReadMark(Instant at, long document) {

  /** Before every document. */
  public static final ReadMark START = new ReadMark(Instant.EPOCH, 0);

  /** For whoever keeps it; {@link #of} reads it back. */
  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "/" + document;
  }

  /**
   * @param text as {@link #text} gave it; the empty text is {@link #START}
   */
  public static ReadMark of(String text) {
    if (text.isEmpty()) {
      return START;
    }
    int slash = text.indexOf('/');
    long micros = Long.parseLong(text.substring(0, slash));
    return new ReadMark(
        Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(text.substring(slash + 1)));
  }
}
