package org.galien.documents.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;

/** Reads the pages of one opened file: their own text, or OCR where there is hardly any. */
final class PageReading {
  private final OpenedPages opened;
  private final Tesseract tesseract;
  private final ReadingLimits limits;
  private final BooleanSupplier cancelled;
  private Set<String> languages;
  private boolean missedOcr;
  private boolean missedTime;

  PageReading(
      OpenedPages opened, Tesseract tesseract, ReadingLimits limits, BooleanSupplier cancelled) {
    this.opened = opened;
    this.tesseract = tesseract;
    this.limits = limits;
    this.cancelled = cancelled;
  }

  PageText read(int page) throws IOException, Unreadable {
    String written = DocumentReader.utf8(opened.text(page));
    if (!DocumentReader.thin(written)) {
      return PageText.written(page, written);
    }
    PageText own = PageText.written(page, written);
    if (!languages().contains(limits.ocrLanguage())) {
      missedOcr = true;
      return own;
    }
    return recognised(page, own);
  }

  private PageText recognised(int page, PageText own) throws IOException, Unreadable {
    try {
      PageText seen = recognition().recognise(page);
      return seen.text().length() > own.text().length() ? seen : own;
    } catch (OcrTimeout late) {
      missedTime = true;
      return own;
    }
  }

  private PageRecognition recognition() throws IOException {
    boolean detector = languages().contains("osd");
    return new PageRecognition(opened, tesseract, limits.ocrDpi(), detector, cancelled);
  }

  private Set<String> languages() {
    languages = languages == null ? tesseract.languages() : languages;
    return languages;
  }

  ReadingNote note(List<PageText> pages) {
    if (missedOcr) {
      return ReadingNote.OCR_UNAVAILABLE;
    }
    if (missedTime) {
      return ReadingNote.PAGES_UNREAD;
    }
    return pages.stream().allMatch(p -> p.text().isBlank())
        ? ReadingNote.NO_TEXT
        : ReadingNote.NONE;
  }
}
