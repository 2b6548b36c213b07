package org.galien.documents.reading;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.Unreadable;

/** Recognises one page, upright: a photo turned sideways reads like one that is not. */
final class PageRecognition {
  /** Below this mean confidence a page is probably upside down or sideways. */
  private static final int DOUBTFUL = 60;

  private final OpenedPages pages;
  private final Tesseract tesseract;
  private final int dpi;
  private final boolean detector;
  private final BooleanSupplier cancelled;

  /**
   * @param turn degrees clockwise that bring the page upright
   */
  record Upright(Recognised seen, int turn) {}

  PageRecognition(
      OpenedPages pages,
      Tesseract tesseract,
      int dpi,
      boolean detector,
      BooleanSupplier cancelled) {
    this.pages = pages;
    this.tesseract = tesseract;
    this.dpi = dpi;
    this.detector = detector;
    this.cancelled = cancelled;
  }

  Upright recognise(int page) throws IOException, Unreadable, OcrTimeout {
    int turn = detectedTurn(page);
    Upright best = recognise(page, turn);
    // Sideways text yields garbage, a blank page yields nothing: only garbage is worth turning.
    boolean blank = weight(best) == 0;
    for (int more = 90; !blank && more < 360 && best.seen().confidence() < DOUBTFUL; more += 90) {
      Upright other = recognise(page, (turn + more) % 360);
      best = weight(other) > weight(best) ? other : best;
    }
    return best;
  }

  private int detectedTurn(int page) throws IOException, Unreadable, OcrTimeout {
    if (!detector) {
      return 0;
    }
    Orientation seen = tesseract.orientation(scan(page, 0), cancelled);
    return seen.sure() ? seen.turn() : 0;
  }

  private Upright recognise(int page, int turn) throws IOException, Unreadable, OcrTimeout {
    return new Upright(tesseract.recognise(scan(page, turn), cancelled), turn);
  }

  private byte[] scan(int page, int turn) throws Unreadable {
    return pages.scan(page, dpi, turn);
  }

  private static long weight(Upright page) {
    return page.seen().weight();
  }
}
