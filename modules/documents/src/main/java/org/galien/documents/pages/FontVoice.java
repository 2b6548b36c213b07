package org.galien.documents.pages;

import org.apache.pdfbox.text.TextPosition;

/** What one font of a page says. */
final class FontVoice {
  private static final int LIMIT = 20_000;

  private final StringBuilder text = new StringBuilder();
  private double end;
  private double height;

  void add(TextPosition place) {
    if (text.length() > LIMIT || place.getUnicode() == null) {
      return;
    }
    boolean level = Math.abs(place.getYDirAdj() - height) < 1;
    if (!level || Math.abs(place.getXDirAdj() - end) > 0.25 * place.getFontSizeInPt()) {
      text.append(' ');
    }
    text.append(place.getUnicode());
    end = place.getXDirAdj() + place.getWidthDirAdj();
    height = place.getYDirAdj();
  }

  String text() {
    return text.toString();
  }
}
