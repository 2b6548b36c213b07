package org.galien.billing.pricing;

/** Whose price it is. */
public enum Sector {
  /** Secteur 1, or secteur 2 that joined the OPTAM. */
  REGULATED,
  /** Secteur 2 without OPTAM. */
  FREE
}
