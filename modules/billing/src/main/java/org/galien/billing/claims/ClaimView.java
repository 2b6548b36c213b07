package org.galien.billing.claims;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.billing.InvoiceId;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A claim as it stands, in cents.
 *
 * @param invoice its number for people, as in {@code 2026-000123}
 * @param insurance share of the AMO, whoever advances it; complementary as well
 * @param expectedInsurance what of it is owed to the practice itself
 * @param batch in which it left, or null
 * @param replaces number of the invoice it corrects; empty for none
 * @param replacedBy number of the invoice that corrects it; empty as well
 * @param rejectPayer who rejected it; empty for nobody
 */
public record ClaimView(
    long id,
    InvoiceId invoiceId,
    String invoice,
    PatientId patient,
    UserId practitioner,
    LocalDate actDay,
    int total,
    int insurance,
    int complementary,
    int expectedInsurance,
    int expectedComplement,
    int paidInsurance,
    int paidComplement,
    ClaimState state,
    Long batch,
    String nir,
    String replaces,
    String replacedBy,
    String rejectPayer,
    String rejectCode,
    String rejectWords,
    String forcedWhy,
    Instant changedAt) {

  public int expected() {
    return expectedInsurance + expectedComplement;
  }

  public int paid() {
    return paidInsurance + paidComplement;
  }

  /** What is still awaited; nothing once a person said so, or it was undone. */
  public int awaited() {
    return switch (state) {
      case FORCED, CORRECTED, CANCELLED, REJECTED -> 0;
      default -> Math.max(0, expected() - paid());
    };
  }

  public boolean correctable() {
    return state == ClaimState.REJECTED && paid() == 0;
  }

  public boolean undone() {
    return state == ClaimState.CANCELLED || state == ClaimState.CORRECTED;
  }

  /** Undone, and nothing took its place yet. */
  public boolean openCorrection() {
    return state == ClaimState.CORRECTED && replacedBy.isEmpty();
  }

  public boolean forceable() {
    return switch (state) {
      case EXPECTED, PARTIAL, REJECTED, PAPER -> true;
      default -> false;
    };
  }
}
