package org.galien.ai.runtime;

/** Covers a part of a picture with the colour of its rim, as if skin lay over it. */
final class Cover {

  private Cover() {}

  /**
   * @param planes 3 × side × side, left as they are
   */
  static float[] cell(float[] planes, int side, int cells, int row, int column) {
    float[] covered = planes.clone();
    for (int c = 0; c < 3; c++) {
      float rim = rim(planes, c * side * side, side);
      for (int y = row * side / cells; y < (row + 1) * side / cells; y++) {
        for (int x = column * side / cells; x < (column + 1) * side / cells; x++) {
          covered[(c * side + y) * side + x] = rim;
        }
      }
    }
    return covered;
  }

  private static float rim(float[] planes, int plane, int side) {
    double sum = 0;
    for (int i = 0; i < side; i++) {
      sum += planes[plane + i] + planes[plane + (side - 1) * side + i];
      sum += planes[plane + i * side] + planes[plane + i * side + side - 1];
    }
    return (float) (sum / (4 * side));
  }
}
