package org.galien.billing.quotes;

/**
 * A line of a quote, in cents.
 *
 * @param unit price of one, VAT included, as the patient pays it
 * @param care true for what treats something, which has no VAT
 */
public record QuoteLine(String label, int count, int unit, boolean care) {

  static final int MOST = 999;
  static final int MOST_CENTS = 10_000_000;

  public QuoteLine {
    label = label == null ? "" : label.strip();
  }

  boolean sound() {
    return !label.isEmpty() && count > 0 && count <= MOST && unit > 0 && unit <= MOST_CENTS;
  }

  int gross() {
    return count * unit;
  }
}
