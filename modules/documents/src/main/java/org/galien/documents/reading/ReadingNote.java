package org.galien.documents.reading;

import java.util.Locale;

/** What a finished reading has to say besides the text. */
public enum ReadingNote {
  NONE,
  /** Some pages are pictures, and this server has no OCR with French. */
  OCR_UNAVAILABLE,
  /** At least one page could not be recognised in time. */
  PAGES_UNREAD,
  /** At least one page holds a picture that cannot be drawn here, and so was not read. */
  PAGES_UNDRAWN,
  /** It encloses other files, which wait to be taken out. */
  ENCLOSURES,
  /** Nothing was found: a blank page, or handwriting. */
  NO_TEXT;

  /** Whether the whole file was read, so far as it has text. */
  boolean whole() {
    return this == NONE || this == NO_TEXT;
  }

  public String messageKey() {
    return "documents.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
