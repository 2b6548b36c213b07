package org.galien.encounters.background;

import org.galien.encounters.entries.RemovalReason;

/** Where a condition stands (FHIR Condition.clinicalStatus). */
public enum ConditionStatus {
  ACTIVE,
  RESOLVED,
  /** Out of force for a reason of its own. */
  INACTIVE,
  /** Never was so. */
  ENTERED_IN_ERROR;

  static ConditionStatus after(RemovalReason reason) {
    return switch (reason) {
      case ENDED -> RESOLVED;
      case ENTERED_IN_ERROR -> ENTERED_IN_ERROR;
      case OTHER -> INACTIVE;
    };
  }
}
