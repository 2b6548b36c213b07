package org.galien.billing.pricing;

import java.util.List;

/**
 * What a visit costs, in cents. {@code paidByInsurance + complementary + patient = total}.
 *
 * @param excess asked beyond the tariff; the patient's alone
 * @param remarks what does not keep it from being billed
 */
public record Invoice(List<Line> lines, int excess, List<Said> remarks) {

  public Invoice {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** What is reimbursed upon: the sum of the lines. */
  public int base() {
    return lines.stream().mapToInt(Line::amount).sum();
  }

  public int total() {
    return base() + excess;
  }

  /** Share of the insurance, the participation included. */
  public int insurance() {
    return lines.stream().mapToInt(Line::insurance).sum();
  }

  public int participation() {
    return lines.stream().mapToInt(Line::participation).sum();
  }

  public int paidByInsurance() {
    return insurance() - participation();
  }

  public int complementary() {
    return lines.stream().mapToInt(Line::complementary).sum();
  }

  /** What the patient bears in the end. */
  public int patient() {
    return total() - paidByInsurance() - complementary();
  }

  /**
   * What the patient hands over now. The participation is not asked for at the desk where the
   * insurance is billed: it withholds it from a later reimbursement.
   *
   * @param insurance it is billed itself
   * @param other the complementary insurance, too
   */
  public int due(boolean insurance, boolean other) {
    return total() - (insurance ? insurance() : 0) - (other ? complementary() : 0);
  }
}
