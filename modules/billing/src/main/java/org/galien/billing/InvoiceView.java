package org.galien.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * An invoice that was issued, in cents.
 *
 * @param cancels the invoice it undoes, or null
 * @param cancelled another one undoes it
 * @param insurance share of the AMO, the participation included
 * @param complementary share of the AMC
 * @param fromInsurance billed to the AMO itself; from the others as well
 * @param paid by the patient until now
 */
public record InvoiceView(
    InvoiceId id,
    int year,
    int number,
    PatientId patient,
    UserId practitioner,
    LocalDate actDay,
    Instant issuedAt,
    InvoiceId cancels,
    boolean cancelled,
    String reason,
    int total,
    int base,
    int excess,
    int insurance,
    int participation,
    int complementary,
    int fromInsurance,
    int fromComplement,
    int fromPatient,
    int paid,
    List<Line> lines) {

  /**
   * @param why sentences
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
      List<String> why) {}

  /** {@code 2026-000123}. */
  public String named() {
    return String.format(java.util.Locale.ROOT, "%d-%06d", year, number);
  }

  /** What the patient still owes; below nothing what is owed to them. */
  public int outstanding() {
    boolean undone = cancelled || cancels != null;
    return (undone ? 0 : fromPatient) - paid;
  }
}
