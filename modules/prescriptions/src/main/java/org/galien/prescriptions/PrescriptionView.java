package org.galien.prescriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A prescription.
 *
 * @param revision of a draft, which the next save gives back
 * @param twoZones « bizone »: lines of the ALD apart
 * @param replaces the signed one that it corrects, or null
 * @param replacedBy the one that took its place, or null
 * @param signedAt null for a draft
 * @param base day of the base of drugs that was in use, or null
 */
public record PrescriptionView(
    PrescriptionId id,
    PatientId patient,
    UserId prescriber,
    Status status,
    long revision,
    boolean twoZones,
    PrescriptionId replaces,
    PrescriptionId replacedBy,
    Instant savedAt,
    Instant signedAt,
    Instant printedAt,
    LocalDate base,
    List<Line> lines) {

  /** Where it stands. */
  public enum Status {
    DRAFT,
    SIGNED,
    DISCARDED
  }

  public boolean signed() {
    return status == Status.SIGNED;
  }
}
