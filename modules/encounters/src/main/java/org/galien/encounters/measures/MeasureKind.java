package org.galien.encounters.measures;

import java.math.BigDecimal;
import java.util.Locale;

/** What is measured, in which unit, and what no human being can have. */
public enum MeasureKind {
  WEIGHT("kg", "weight", 0.3, 500, 3),
  HEIGHT("cm", "height", 20, 260, 1),
  /** Systolic and diastolic. */
  PRESSURE("mmHg", "pressure", 30, 300, 0),
  HEART_RATE("/min", "heart-rate", 15, 350, 0),
  TEMPERATURE("°C", "temperature", 25, 45, 1),
  OXYGEN("%", "oxygen", 30, 100, 0),
  RESPIRATORY_RATE("/min", "respiratory-rate", 3, 120, 0),
  PEAK_FLOW("L/min", "peak-flow", 20, 1000, 0),
  /** As laboratories measure it too: the same line of the table. */
  HBA1C("%", "hba1c", 2, 25, 1),
  /** Capillary. */
  GLUCOSE("g/L", "capillary-glucose", 0.05, 15, 2),
  WAIST("cm", "waist", 20, 250, 1),
  HEAD("cm", "head", 15, 80, 1);

  private static final BigDecimal LEAST_DIASTOLIC = BigDecimal.valueOf(10);

  private final String unit;
  private final String analyte;
  private final BigDecimal least;
  private final BigDecimal most;
  private final int decimals;

  MeasureKind(String unit, String analyte, double least, double most, int decimals) {
    this.unit = unit;
    this.analyte = analyte;
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
    this.decimals = decimals;
  }

  public String unit() {
    return unit;
  }

  /** EL reads properties. */
  public String getUnit() {
    return unit;
  }

  /** The word for it that all modules share. */
  public String analyte() {
    return analyte;
  }

  /** EL reads properties. */
  public String getAnalyte() {
    return analyte;
  }

  /** Message key of its name. */
  public String label() {
    return "encounters.measure.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** EL reads properties. */
  public String getLabel() {
    return label();
  }

  boolean possible(BigDecimal quantity, BigDecimal second) {
    boolean within = quantity.compareTo(least) >= 0 && quantity.compareTo(most) <= 0;
    boolean exact = quantity.stripTrailingZeros().scale() <= decimals;
    boolean paired = (this == PRESSURE) == (second != null);
    return within && exact && paired && (second == null || below(quantity, second));
  }

  private static boolean below(BigDecimal systolic, BigDecimal diastolic) {
    return diastolic.compareTo(LEAST_DIASTOLIC) >= 0
        && diastolic.compareTo(systolic) < 0
        && diastolic.stripTrailingZeros().scale() <= 0;
  }
}
