package org.galien.prescriptions.posology;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was read.
 *
 * @param text written out in full, as it is printed: « 1 comprimé le matin et le soir, pendant 7
 *     jours »
 * @param days how long, 0 when it says nothing of it
 * @param renewals how many times more it may be handed out
 * @param boxes how many, 0 when it says nothing of it
 * @param perDay units a day when that is certain; empty for « si besoin » and the like
 * @param unit what is counted, as in « comprimé »
 * @param units the same of several
 * @param piece the unit is a piece, as a tablet is, not a measure of something
 */
public record Posology(
    String text,
    int days,
    int renewals,
    int boxes,
    Optional<BigDecimal> perDay,
    String unit,
    String units,
    boolean piece) {

  /** True when it says for how long, or how much, is handed out: the law asks for one of them. */
  public boolean bounded() {
    return days > 0 || boxes > 0;
  }

  /** All days for which it may be handed out. */
  public int allDays() {
    return days * (1 + renewals);
  }

  /** How many units in all, when that is certain. */
  public Optional<BigDecimal> total() {
    return perDay.filter(each -> days > 0).map(each -> each.multiply(BigDecimal.valueOf(days)));
  }
}
