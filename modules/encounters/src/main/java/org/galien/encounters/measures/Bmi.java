package org.galien.encounters.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Body mass index: of each weight with the height nearest to it. A child's height counts for a
 * month only; an adult's, measured as an adult, for good.
 *
 * @param day of the weight
 * @param value kg/m², one decimal
 */
public record Bmi(LocalDate day, BigDecimal value) {

  private static final int GROWN = 18;
  private static final long CHILDS_HEIGHT_DAYS = 31;
  private static final BigDecimal SQUARE = BigDecimal.valueOf(10_000);

  /**
   * @param measures of one patient
   * @return latest first
   */
  static List<Bmi> of(List<MeasureView> measures, LocalDate birth) {
    List<MeasureView> heights =
        measures.stream().filter(m -> m.kind() == MeasureKind.HEIGHT).toList();
    List<Bmi> all = new ArrayList<>();
    for (MeasureView weight : measures) {
      if (weight.kind() == MeasureKind.WEIGHT) {
        height(heights, weight.day(), birth)
            .map(height -> of(weight.day(), weight.draft().quantity(), height))
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Bmi::day).reversed());
    return all;
  }

  private static Optional<BigDecimal> height(
      List<MeasureView> heights, LocalDate day, LocalDate birth) {
    boolean grown = grown(birth, day);
    return heights.stream()
        .filter(h -> grown ? grown(birth, h.day()) : far(h.day(), day) <= CHILDS_HEIGHT_DAYS)
        .min(Comparator.comparing(h -> far(h.day(), day)))
        .map(h -> h.draft().quantity());
  }

  private static Bmi of(LocalDate day, BigDecimal weight, BigDecimal height) {
    BigDecimal value =
        weight.multiply(SQUARE).divide(height.multiply(height), 1, RoundingMode.HALF_UP);
    return new Bmi(day, value);
  }

  private static boolean grown(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears() >= GROWN;
  }

  private static long far(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** For people: {@code 24,5}. */
  public String getSaid() {
    return value.toPlainString().replace('.', ',');
  }
}
