package org.galien.documents.results;

import java.math.BigDecimal;
import org.galien.platform.places.Measure.Mark;

/** How a value stands to its own report's range. */
final class Marks {

  private Marks() {}

  /**
   * The laboratory's word, else its bounds: where it says nothing or that all is well, a number
   * outside of them is marked all the same.
   *
   * @param below null within the practice's thresholds, true for too low, false for too high
   */
  static Mark of(ResultValue v, Boolean below) {
    Mark told =
        switch (v.flag() == null ? "" : v.flag()) {
          case "LL" -> Mark.VERY_LOW;
          case "HH" -> Mark.VERY_HIGH;
          case "L" -> Mark.LOW;
          case "H" -> Mark.HIGH;
          default -> outside(v);
        };
    if (below == null || told.critical()) {
      return told;
    }
    return below ? Mark.VERY_LOW : Mark.VERY_HIGH;
  }

  private static Mark outside(ResultValue v) {
    BigDecimal n = v.number();
    boolean ordered = v.low() == null || v.high() == null || v.low().compareTo(v.high()) <= 0;
    if (n == null || !ordered) {
      return Mark.NONE;
    }
    boolean upward = ">".equals(v.operator()) || "≥".equals(v.operator());
    boolean downward = v.operator() != null && !upward;
    if (v.low() != null && !upward && n.compareTo(v.low()) < 0) {
      return Mark.LOW;
    }
    return v.high() != null && !downward && n.compareTo(v.high()) > 0 ? Mark.HIGH : Mark.NONE;
  }
}
