package org.galien.patients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A chart that somebody should look at, or that is archived.
 *
 * @param lastContact null when none is known
 * @param archivedAt null while it is in use
 */
public record RetentionLine(
    PatientId id,
    String name,
    LocalDate birthDate,
    LocalDate lastContact,
    Why why,
    Instant archivedAt,
    String archivedBy,
    String reason) {

  /** Why it is listed; the most urgent first. */
  public enum Why {
    /** Kept for as long as it has to be: a person decides what becomes of it. */
    ENDED,
    /** Nobody came for so long that it belongs to the archive. */
    TO_ARCHIVE,
    ARCHIVED;

    public String key() {
      return "patients.retention.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
