package org.galien.patients;

import java.time.Instant;

/**
 * Two charts that were merged.
 *
 * @param retired as it is kept, with its own traits
 * @param partedAt null while the merge stands
 */
public record MergeView(
    long id,
    PatientId survivor,
    PatientIdentity retired,
    Instant mergedAt,
    String mergedBy,
    Instant partedAt,
    String partedBy) {

  public boolean standing() {
    return partedAt == null;
  }
}
