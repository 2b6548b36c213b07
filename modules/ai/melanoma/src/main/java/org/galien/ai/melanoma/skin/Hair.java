package org.galien.ai.melanoma.skin;

/**
 * Thin dark lines over the middle of a picture: pixels that are much darker than what lies on both
 * sides of them, in one of four directions.
 */
final class Hair {

  private static final int SIDE = Grey.SIDE;
  private static final int REACH = 5;
  private static final float DARKER = 28;
  private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

  private Hair() {}

  /** 0 to 1. */
  static double part(Grey grey) {
    int from = SIDE / 5;
    int to = SIDE - from;
    int found = 0;
    for (int y = from; y < to; y++) {
      for (int x = from; x < to; x++) {
        if (thin(grey.light, x, y)) {
          found++;
        }
      }
    }
    return found / (double) ((to - from) * (to - from));
  }

  private static boolean thin(float[] light, int x, int y) {
    float own = light[y * SIDE + x];
    for (int[] d : DIRECTIONS) {
      float one = light[(y + REACH * d[1]) * SIDE + x + REACH * d[0]];
      float other = light[(y - REACH * d[1]) * SIDE + x - REACH * d[0]];
      if (Math.min(one, other) - own > DARKER) {
        return true;
      }
    }
    return false;
  }
}
