package org.galien.documents.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.opening.WrittenPage;

/**
 * Reads the pages of one opened file: their own text; what is recognised where there is hardly any,
 * where it cannot be trusted, and where much of the page is picture.
 */
final class PageReading {
  /** A page with fewer letters and digits than this is looked at as a picture too. */
  private static final int THIN = 80;

  /** Share of a page that is picture without text on it; a banner or a signature is less. */
  private static final double UNREAD = 0.12;

  private final OpenedPages opened;
  private final Tesseract tesseract;
  private final ReadingLimits limits;
  private final BooleanSupplier cancelled;
  private final FileKind kind;
  private Set<String> languages;
  private boolean missedOcr;
  private boolean missedTime;
  private boolean missedDrawing;

  /**
   * @param kind a picture that cannot be drawn is refused; a PDF may have other pages
   */
  PageReading(
      OpenedPages opened,
      FileKind kind,
      Tesseract tesseract,
      ReadingLimits limits,
      BooleanSupplier cancelled) {
    this.kind = kind;
    this.opened = opened;
    this.tesseract = tesseract;
    this.limits = limits;
    this.cancelled = cancelled;
  }

  PageText read(int page) throws IOException, Unreadable {
    WrittenPage written = written(page);
    boolean doubtful = Verdict.doubtful(written);
    boolean partly = written.unread() > UNREAD || thin(written.text());
    if (!kind.paged() || !doubtful && !partly) {
      return own(page, written);
    }
    PageRecognition.Upright seen = seen(page);
    if (seen == null) {
      return Verdict.worthless(written) ? PageText.written(page, "") : own(page, written);
    }
    if (doubtful && Verdict.recognisedIsBetter(written, seen.seen())) {
      return PageText.seen(page, seen);
    }
    return partly ? joined(page, written, seen) : own(page, written);
  }

  /** A text that cannot be taken out is as good as none: the page may still be drawn. */
  private WrittenPage written(int page) throws Unreadable {
    try {
      return opened.text(page);
    } catch (Unreadable e) {
      if (e.reason() != QuarantineReason.CORRUPT) {
        throw e;
      }
      return WrittenPage.NONE;
    }
  }

  private static PageText own(int page, WrittenPage written) {
    return PageText.written(page, DocumentReader.tidy(written.text()));
  }

  private static PageText joined(int page, WrittenPage written, PageRecognition.Upright seen) {
    if (written.text().isBlank()) {
      return PageText.seen(page, seen);
    }
    JoinedText joined = new JoinedText(written.lines(), seen.seen().lines(), seen.turn());
    return joined.added() == 0
        ? own(page, written)
        : PageText.joined(page, seen, DocumentReader.tidy(joined.text()));
  }

  /** Null where it cannot be recognised, for a reason that is remembered. */
  private PageRecognition.Upright seen(int page) throws IOException, Unreadable {
    if (!languages().contains(limits.ocrLanguage())) {
      missedOcr = true;
      return null;
    }
    try {
      return recognition().recognise(page);
    } catch (OcrTimeout late) {
      missedTime = true;
      return null;
    } catch (Unreadable e) {
      if (kind.picture() || !drawing(e.reason())) {
        throw e;
      }
      missedDrawing = true;
      return null;
    }
  }

  /** Whether only this drawing failed, and the file can be worked on. */
  private static boolean drawing(QuarantineReason reason) {
    return reason == QuarantineReason.UNDRAWABLE || reason == QuarantineReason.CORRUPT;
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
    if (missedDrawing) {
      return ReadingNote.PAGES_UNDRAWN;
    }
    return pages.stream().allMatch(p -> p.text().isBlank())
        ? ReadingNote.NO_TEXT
        : ReadingNote.NONE;
  }

  private static boolean thin(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count() < THIN;
  }
}
