package org.galien.documents.results;

import java.math.BigDecimal;

/** Ranges as people write them. */
public final class Ranges {

  private Ranges() {}

  /** {@code 3.5–5.1}, {@code < 5}, {@code > 60}; empty for none. */
  public static String text(BigDecimal low, BigDecimal high) {
    boolean upTo = low == null || low.signum() == 0;
    if (high == null) {
      return upTo ? "" : "> " + low.toPlainString();
    }
    return upTo ? "< " + high.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
  }
}
