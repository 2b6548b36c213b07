package org.galien.scheduling.booking;

import java.time.Duration;
import java.time.LocalDateTime;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.scheduling.VisitType;

/**
 * What is asked for when booking.
 *
 * @param start wall-clock time of the practice
 * @param length what passes until the end, the clocks' change left out
 * @param reason short, may be empty; at most 120 characters
 * @param note for the front desk, may be empty; at most 300 characters
 * @param squeezedIn true to book beside an appointment that already holds the slot (« entre deux »)
 * @param afterwards true to note a visit whose time has passed: somebody was seen unannounced
 */
public record BookingRequest(
    UserId practitioner,
    PatientId patient,
    LocalDateTime start,
    Duration length,
    VisitType type,
    String reason,
    String note,
    boolean squeezedIn,
    boolean afterwards) {

  /** An ordinary booking of the type's usual length. */
  public static BookingRequest of(
      UserId practitioner, PatientId patient, LocalDateTime start, VisitType type, String reason) {
    return new BookingRequest(
        practitioner, patient, start, type.duration(), type, reason, null, false, false);
  }

  /** The same, noted after the visit took place. */
  public BookingRequest noted() {
    return new BookingRequest(
        practitioner, patient, start, length, type, reason, note, squeezedIn, true);
  }
}
