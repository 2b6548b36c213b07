package org.galien.billing.reminders;

import java.time.Instant;
import org.galien.billing.InvoiceView;
import org.galien.patients.PatientView;

/**
 * An invoice that a patient still owes for.
 *
 * @param days since it was issued
 * @param level of the last reminder, 0 for none
 * @param remindedAt null for never
 * @param reminder number of the last one, 0 for none
 */
public record Owed(
    InvoiceView invoice,
    PatientView patient,
    long days,
    int level,
    Instant remindedAt,
    long reminder) {

  private static final int MOST = 3;

  /** The one to send now; 0 after the last. */
  public int next() {
    return level < MOST ? level + 1 : 0;
  }

  public boolean mail() {
    return patient.contact() != null
        && patient.contact().email() != null
        && !patient.contact().email().isBlank();
  }
}
