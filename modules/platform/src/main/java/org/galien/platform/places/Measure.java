package org.galien.platform.places;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something measured of a patient, whoever measured it. Measures of one {@code analyte} stand in
 * one line of a table and on one curve.
 *
 * @param analyte what was measured, the same word in all modules
 * @param name for people
 * @param group message key of the lines it stands among
 * @param day of the measure or the sample
 * @param written the value as it was told
 * @param operator "<", ">", "≤", "≥", or null
 * @param number null where the value is no number beyond doubt
 * @param unit null for none
 * @param low null where there is no lower bound
 * @param high null where there is no upper bound
 * @param mark what whoever measured says of it
 * @param standing how far it counts
 * @param former what this value took the place of, null for nothing
 * @param origin who measured
 * @param selector the entry of the timeline that it comes from, as in {@code document=12}
 */
public record Measure(
    String analyte,
    String name,
    String group,
    LocalDate day,
    String written,
    String operator,
    BigDecimal number,
    String unit,
    BigDecimal low,
    BigDecimal high,
    Mark mark,
    Standing standing,
    String former,
    String origin,
    String selector) {

  /** How a value stands to its range. */
  public enum Mark {
    /** Nothing was said, or that it is as it should be. */
    NONE,
    LOW,
    HIGH,
    VERY_LOW,
    VERY_HIGH;

    public boolean out() {
      return this != NONE;
    }

    public boolean critical() {
      return this == VERY_LOW || this == VERY_HIGH;
    }

    public boolean below() {
      return this == LOW || this == VERY_LOW;
    }
  }

  /** How far a value counts. */
  public enum Standing {
    VALID,
    /** Whoever measured has not confirmed it yet. */
    PRELIMINARY,
    /** Took the place of another; see {@code former}. */
    CORRECTED
  }
}
