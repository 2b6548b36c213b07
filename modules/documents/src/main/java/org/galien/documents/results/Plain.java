package org.galien.documents.results;

import java.math.BigDecimal;

/** Numbers as the database gives them back, with all its decimals. */
final class Plain {

  private Plain() {}

  /** Without noughts at the end; null for null. */
  static BigDecimal of(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
