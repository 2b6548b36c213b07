package org.galien.billing;

/**
 * Part of a payment; a mixed one has several.
 *
 * @param cents above nothing
 * @param reference bank and number of a cheque, label of a transfer; may be empty
 */
public record PaymentPart(PaymentMode mode, int cents, String reference) {

  public PaymentPart {
    reference = reference == null ? "" : reference.strip();
  }

  public static PaymentPart of(PaymentMode mode, int cents) {
    return new PaymentPart(mode, cents, "");
  }
}
