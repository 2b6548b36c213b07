package org.galien.billing;

/** Who pays. */
public enum Payer {
  PATIENT,
  /** AMO. */
  INSURANCE,
  /** AMC. */
  COMPLEMENT
}
