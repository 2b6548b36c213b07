package org.galien.encounters.background;

/** Where a condition stands (FHIR Condition.clinicalStatus). */
public enum ConditionStatus {
  ACTIVE,
  RESOLVED,
  /** Never was so. */
  ENTERED_IN_ERROR
}
