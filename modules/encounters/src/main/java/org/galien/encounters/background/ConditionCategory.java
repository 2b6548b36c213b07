package org.galien.encounters.background;

/** Which part of a summary of the record (VSM) a condition stands in. */
public enum ConditionCategory {
  /** What is dealt with now. */
  PROBLEM,
  MEDICAL,
  SURGICAL,
  OBSTETRIC,
  /** A relative's, never the patient's own. */
  FAMILY,
  RISK;

  /** True for what the patient has or had. */
  public boolean own() {
    return this != FAMILY && this != RISK;
  }
}
