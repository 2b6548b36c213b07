package org.galien.billing.pricing;

import java.util.List;

/**
 * A line of an invoice, in cents.
 *
 * @param association null for letters and lone acts
 * @param base price of one
 * @param thousandths how many of them: 1000 is one, 500 is half
 * @param amount what is due by the tariff
 * @param rate percent that the insurance pays; -1 where a flat sum stays with the patient
 * @param insurance its share, the participation included
 * @param participation withheld from that share
 * @param complementary what of the rest a complementary insurance is asked for
 * @param why how it came about, in order
 */
public record Line(
    String code,
    String label,
    Integer association,
    int base,
    int thousandths,
    int amount,
    int rate,
    int insurance,
    int participation,
    int complementary,
    List<Said> why) {

  /** What the insurance does not pay of the tariff, its participation aside. */
  public int left() {
    return amount - insurance;
  }
}
