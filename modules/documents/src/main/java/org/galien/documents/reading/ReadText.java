package org.galien.documents.reading;

import java.util.List;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.FileKind;

/**
 * What a reading found.
 *
 * @param pages in order, one entry a page, empty texts included
 * @param enclosures the files it encloses
 * @param note what a person should know about it
 */
public record ReadText(
    FileKind kind, List<PageText> pages, List<Enclosed> enclosures, ReadingNote note) {
  public ReadText {
    pages = List.copyOf(pages);
    enclosures = List.copyOf(enclosures);
  }

  /** Pages joined by form feeds, so that offsets stay those of {@link PageText} texts in order. */
  public String body() {
    return String.join("\f", pages.stream().map(PageText::text).toList());
  }
}
