package org.galien.billing.pricing;

/** Where a visit takes place. */
public enum Place {
  OFFICE,
  /** Where the patient lives, whatever home that is. */
  HOME,
  REMOTE
}
