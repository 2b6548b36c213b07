package org.galien.documents.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tesseract's detector says of a page.
 *
 * @param turn degrees clockwise that bring it upright
 * @param confidence its own scale; below 2 it is guessing
 */
record Orientation(int turn, double confidence) {
  private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");
  private static final Pattern CONFIDENCE = Pattern.compile("Orientation confidence: ([\\d.]+)");

  boolean sure() {
    return confidence >= 2;
  }

  static Orientation parse(String output) {
    Matcher rotate = ROTATE.matcher(output);
    Matcher confidence = CONFIDENCE.matcher(output);
    if (rotate.find() && confidence.find()) {
      int turn = Integer.parseInt(rotate.group(1));
      return new Orientation(turn, Double.parseDouble(confidence.group(1)));
    }
    return new Orientation(0, 0);
  }
}
