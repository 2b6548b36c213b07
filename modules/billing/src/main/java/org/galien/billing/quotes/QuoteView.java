package org.galien.billing.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.billing.InvoiceId;
import org.galien.billing.PlainLine;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A quote as it stands, in cents.
 *
 * @param acceptedAt null while nobody signed it
 * @param strokes of the signature; empty as well
 * @param dropped the patient does not want it
 * @param invoice null until it was billed
 */
public record QuoteView(
    long id,
    int year,
    int number,
    PatientId patient,
    UserId practitioner,
    Instant madeAt,
    LocalDate validUntil,
    int net,
    int vat,
    Instant acceptedAt,
    String acceptedName,
    String strokes,
    String seal,
    boolean dropped,
    InvoiceId invoice,
    List<PlainLine> lines) {

  /** {@code D2026-0001}. */
  public String named() {
    return String.format(Locale.ROOT, "D%d-%04d", year, number);
  }

  public int total() {
    return net + vat;
  }

  /** Key of where it stands: billed, dropped, accepted, expired, open. */
  public String state(LocalDate today) {
    return invoice != null
        ? "billed"
        : dropped
            ? "dropped"
            : acceptedAt != null ? "accepted" : today.isAfter(validUntil) ? "expired" : "open";
  }
}
