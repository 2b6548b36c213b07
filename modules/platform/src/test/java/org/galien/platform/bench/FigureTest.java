package org.galien.platform.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void bothLimitsCount() {
    assertTrue(new Figure("search", 49, 50, 20, 3).met());
    assertFalse(new Figure("search", 51, 50, 20, 3).met(), "too slow");
    assertFalse(new Figure("search", 49, 50, 16, 3).met(), "too much slower than its SQL");
    assertTrue(new Figure("search", 49, 50, 16, Double.NaN).met(), "no ratio is asked");
  }

  @Test
  void aRowSaysWhatIsNotMet() {
    assertEquals(
        "| search | 60.0 ms | ≤ 50 ms | 15.0 ms | 4.0 (≤ 3) | **no** |",
        new Figure("search", 60, 50, 15, 3).row());
    assertEquals(
        "| booking | 9.0 ms | ≤ 30 ms | – | – | yes |", Figure.alone("booking", 9, 30).row());
  }
}
