package org.galien.billing;

/** How money comes or goes. */
public enum PaymentMode {
  CARD,
  CASH,
  CHEQUE,
  TRANSFER,
  /** Out of what the patient paid on account. */
  ACCOUNT
}
