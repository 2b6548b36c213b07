package org.galien.billing.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was drawn with a pen: points in tenths of a millimetre, as {@code 12,40 15,42|80,3 81,9};
 * strokes are parted by a bar.
 */
final class Signature {

  static final int WIDTH = 800;
  static final int HEIGHT = 300;
  private static final int LENGTH = 60_000;
  private static final int LEAST = 8;
  private static final int STEP = 3;
  private static final Pattern POINTS =
      Pattern.compile("\\d{1,3},\\d{1,3}(?:[ |]\\d{1,3},\\d{1,3})*");

  /** In tenths of a millimetre. */
  record Point(int x, int y) {}

  private Signature() {}

  /**
   * @throws QuoteRefusal when it is none
   */
  static String checked(String strokes) {
    String text = strokes == null ? "" : strokes.strip();
    if (text.length() > LENGTH || !POINTS.matcher(text).matches() || dots(text).size() < LEAST) {
      throw QuoteRefusal.signature();
    }
    return text;
  }

  /** Points so close that they look like a line. */
  static List<Point> dots(String strokes) {
    List<Point> dots = new ArrayList<>();
    for (String stroke : strokes.split("\\|")) {
      Point last = null;
      for (String pair : stroke.split(" ")) {
        Point next = point(pair);
        if (last != null) {
          between(last, next, dots);
        }
        dots.add(next);
        last = next;
      }
    }
    return dots;
  }

  private static Point point(String pair) {
    int comma = pair.indexOf(',');
    return new Point(
        Math.min(WIDTH, Integer.parseInt(pair.substring(0, comma))),
        Math.min(HEIGHT, Integer.parseInt(pair.substring(comma + 1))));
  }

  private static void between(Point from, Point to, List<Point> dots) {
    int far = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    for (int at = STEP; at < far; at += STEP) {
      dots.add(new Point(from.x + (to.x - from.x) * at / far, from.y + (to.y - from.y) * at / far));
    }
  }
}
