package org.galien.lesions;

import java.util.stream.IntStream;

/**
 * The greatest diameter of a lesion, as a doctor drew and measured it.
 *
 * @param x1 of its first end, in thousandths of the photograph's width; likewise y1 of its height
 * @param tenths its length in tenths of a millimetre
 */
public record Axis(int x1, int y1, int x2, int y2, int tenths) {

  private static final int THOUSAND = 1000;
  private static final int LONGEST = 5000;

  public Axis {
    boolean inside = IntStream.of(x1, y1, x2, y2).allMatch(v -> v >= 0 && v <= THOUSAND);
    if (!inside || tenths < 1 || tenths > LONGEST || (x1 == x2 && y1 == y2)) {
      throw LesionRefusal.lengthImpossible();
    }
  }

  public double millimetres() {
    return tenths / 10.0;
  }
}
