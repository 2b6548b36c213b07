package org.galien.billing.pricing;

/** How the patient came. */
public enum Pathway {
  /** The médecin traitant, or somebody to whom they sent the patient. */
  IN,
  OUT,
  /** A specialty that may be seen without being sent there. */
  DIRECT,
  EMERGENCY
}
