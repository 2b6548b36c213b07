package org.galien.documents.reading;

/** One word of tesseract's table, with its box in pixels. */
record RecognisedWord(
    String block,
    String line,
    int left,
    int top,
    int right,
    int bottom,
    double confidence,
    String text) {
  private static final int COLUMNS = 12;
  private static final String PAGE_LEVEL = "1";
  private static final String WORD_LEVEL = "5";

  /** The row that measures the picture: its height stands in the tenth column. */
  static boolean isPage(String[] cells) {
    return cells.length >= COLUMNS && cells[0].equals(PAGE_LEVEL);
  }

  static boolean isWord(String[] cells) {
    return cells.length >= COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank();
  }

  /** Columns: level, page, block, paragraph, line, word, left, top, width, height, conf, text. */
  static RecognisedWord of(String[] cells) {
    String block = cells[2] + "." + cells[3];
    int left = Integer.parseInt(cells[6]);
    int top = Integer.parseInt(cells[7]);
    int right = left + Integer.parseInt(cells[8]);
    int bottom = top + Integer.parseInt(cells[9]);
    double confidence = Double.parseDouble(cells[10]);
    return new RecognisedWord(
        block, block + "." + cells[4], left, top, right, bottom, confidence, cells[11].strip());
  }

  int height() {
    return Math.max(1, bottom - top);
  }

  /** Whether the other word stands on the same line of print, whatever block it was put in. */
  boolean level(RecognisedWord other) {
    int overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return overlap * 2 > Math.min(height(), other.height());
  }
}
