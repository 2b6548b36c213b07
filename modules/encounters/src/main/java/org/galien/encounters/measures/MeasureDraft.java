package org.galien.encounters.measures;

import java.math.BigDecimal;

/**
 * A measure to record.
 *
 * @param quantity in the unit of its kind
 * @param second diastolic pressure, null for everything else
 */
public record MeasureDraft(MeasureKind kind, BigDecimal quantity, BigDecimal second) {

  public static MeasureDraft of(MeasureKind kind, String quantity) {
    return new MeasureDraft(kind, new BigDecimal(quantity), null);
  }

  /** For people, without its unit: {@code 72,5}, {@code 120/75}. */
  public String said() {
    return number(quantity) + (second == null ? "" : "/" + number(second));
  }

  private static String number(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale())).toPlainString().replace('.', ',');
  }
}
