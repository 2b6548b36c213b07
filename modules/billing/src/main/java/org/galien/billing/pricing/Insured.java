package org.galien.billing.pricing;

/**
 * Who is treated, and what they are covered by on that day.
 *
 * @param years completed
 * @param months completed, of all their life; null when only the years are known
 * @param ald has an exonerating affection
 * @param aldRelated what was done is for it
 * @param complementary somebody else pays what the insurance leaves
 */
public record Insured(
    int years,
    Integer months,
    boolean ald,
    boolean aldRelated,
    boolean c2s,
    boolean ame,
    boolean workAccident,
    boolean maternity,
    Pathway pathway,
    boolean complementary) {

  private static final int YEAR = 12;

  /** The youngest they may be, in months. */
  int leastMonths() {
    return months == null ? years * YEAR : months;
  }

  int mostMonths() {
    return months == null ? years * YEAR + YEAR - 1 : months;
  }
}
