package org.galien.documents.reading;

import java.util.Locale;

/** What a finished reading has to say besides the text. */
public enum ReadingNote {
  NONE,
  /** Some pages are pictures, and this server has no OCR with French. */
  OCR_UNAVAILABLE,
  /** At least one page could not be recognised in time. */
  PAGES_UNREAD,
  /** Nothing was found: a blank page, or handwriting. */
  NO_TEXT;

  public String messageKey() {
    return "documents.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
