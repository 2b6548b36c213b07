package org.galien.documents.archive;

import java.util.List;
import org.galien.documents.reading.ReadingNote;

/**
 * How the reading goes or went.
 *
 * @param pagesRead how many of {@code pageCount} are done
 * @param messageKey what a person should know, or null
 * @param arguments of the message
 * @param interrupted it neither runs nor waits although it did not end: somebody has to ask again
 */
public record ReadingReport(
    int pagesRead, int pageCount, String messageKey, List<String> arguments, boolean interrupted) {

  static ReadingReport of(DocumentEntity document, boolean interrupted) {
    int done = document.pagesRead;
    int all = document.pageCount;
    if (document.quarantineReason != null) {
      String key = document.quarantineReason.messageKey();
      return new ReadingReport(done, all, key, details(document), false);
    }
    String key = interrupted ? "documents.note.interrupted" : document.note.messageKey();
    boolean silent = !interrupted && key.equals("documents.note.none");
    boolean encloses = document.note == ReadingNote.ENCLOSURES;
    List<String> told =
        encloses ? List.of(Integer.toString(document.enclosureCount)) : List.<String>of();
    return new ReadingReport(done, all, silent ? null : key, told, interrupted);
  }

  private static List<String> details(DocumentEntity document) {
    return document.quarantineFound == null
        ? List.of()
        : List.of(document.quarantineFound, document.quarantineLimit);
  }

  /** 0 to 100. */
  public int percent() {
    return pageCount == 0 ? 0 : 100 * pagesRead / pageCount;
  }
}
