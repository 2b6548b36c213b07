package org.galien.documents.reading;

/**
 * One page.
 *
 * @param number from 1
 * @param recognised whether OCR read it, so that it may hold mistakes
 * @param turn degrees clockwise that bring it upright: 0, 90, 180 or 270
 * @param confidence mean OCR confidence, 0 to 100; 100 for text that was not recognised
 */
public record PageText(int number, String text, boolean recognised, int turn, int confidence) {
  static PageText seen(int number, PageRecognition.Upright page) {
    return joined(number, page, page.seen().text());
  }

  /**
   * @param text what was recognised, with what the page carries itself
   */
  static PageText joined(int number, PageRecognition.Upright page, String text) {
    return new PageText(number, text, true, page.turn(), page.seen().confidence());
  }

  static PageText written(int number, String text) {
    return new PageText(number, text, false, 0, 100);
  }
}
