package org.galien.encounters.background;

/** How dangerous a next exposure is thought to be (FHIR AllergyIntolerance.criticality). */
public enum Criticality {
  HIGH,
  LOW,
  UNKNOWN
}
