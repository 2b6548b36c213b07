package org.galien.documents.opening;

import java.util.Locale;

/** Why a file could not be read. The original is kept all the same. */
public enum QuarantineReason {
  EMPTY,
  CORRUPT,
  ENCRYPTED,
  TOO_LARGE,
  TOO_MANY_PAGES,
  PICTURE_TOO_LARGE,
  /** Reading it took more memory than a document may take. */
  TOO_HEAVY,
  TOO_SLOW,
  /** The process that opened it ended twice before it had done. */
  DIED,
  /** Reading it failed again and again, for a reason that is the program's own. */
  FAILED,
  /** A page or picture cannot be drawn here; another program may. */
  UNDRAWABLE,
  /** A text whose letters nobody can tell. */
  ENCODING,
  ARCHIVE,
  /** Word, RTF. */
  WORD,
  /** Text of LibreOffice. */
  WRITER,
  SPREADSHEET,
  SLIDES,
  /** A message of Outlook. */
  OUTLOOK,
  /** Another office file. */
  OFFICE,
  HEIC,
  UNSUPPORTED;

  /** Key of the text that says why and what to do; arguments are those of {@link Unreadable}. */
  public String messageKey() {
    return "documents.quarantine." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
