package org.galien.documents.results;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * From which value on a result is a danger.
 *
 * @param id 0 for one that is only proposed
 * @param analyte key of the analyte
 * @param low at or below it; null for none
 * @param high at or above it; null for none
 * @param source where it is taken from
 * @param confirmedAt null for one that is only proposed
 */
public record Threshold(
    long id,
    String analyte,
    String name,
    String unit,
    BigDecimal low,
    BigDecimal high,
    String source,
    Instant confirmedAt,
    String confirmedBy) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
