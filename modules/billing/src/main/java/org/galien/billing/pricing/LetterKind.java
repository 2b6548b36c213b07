package org.galien.billing.pricing;

/** What a line of the tariff of letters is. */
public enum LetterKind {
  /** A consultation, visit or examination: one of them an invoice. */
  ACT,
  /** Added to an act; no act itself. */
  SUPPLEMENT,
  /** Paid once for going somewhere. */
  TRAVEL,
  /** Paid by the kilometre. */
  DISTANCE,
  /** A modifier of CCAM acts; its code begins with a plus. */
  MODIFIER,
  /** No letter at all, or none any more, that people still look for. */
  WRONG
}
