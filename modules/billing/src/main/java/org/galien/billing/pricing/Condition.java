package org.galien.billing.pricing;

/** What else a letter asks of a visit. */
public enum Condition {
  /** Sent by the regulation of unscheduled care. */
  REGULATED,
  /** A genuine emergency. */
  EMERGENCY,
  /** Within the pathway of coordinated care. */
  PATHWAY,
  /** Nothing asked beyond the tariff. */
  NO_EXCESS,
  /** Something asked beyond the tariff. */
  EXCESS,
  /** On a Sunday or public holiday. */
  SUNDAY
}
