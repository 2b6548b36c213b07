package org.galien.billing;

/**
 * Something that no insurance pays, in cents.
 *
 * @param count how many
 * @param unit price of one, VAT included
 * @param rate percent of VAT; 0 for care
 * @param net of all of them, before VAT
 */
public record PlainLine(String label, int count, int unit, int rate, int net, int vat) {

  public int gross() {
    return net + vat;
  }
}
