package org.galien.lesions;

/**
 * A point of the body map.
 *
 * @param x from the left, 0 to {@link #WIDTH}
 * @param y from the top, 0 to {@link #HEIGHT}
 */
public record MapPoint(int x, int y) {

  public static final int WIDTH = 300;
  public static final int HEIGHT = 320;

  public MapPoint {
    if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) {
      throw new IllegalArgumentException("outside the body map");
    }
  }
}
