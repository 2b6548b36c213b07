package org.galien.billing;

import org.galien.platform.Refusal;
import org.galien.platform.voice.Amounts;

/** Why something about invoices or money is not done: the reason, and the remedy. */
public final class BillingRefusal extends Refusal {

  private BillingRefusal(String what, Object... arguments) {
    super("billing.no." + what, arguments);
  }

  static BillingRefusal unknown() {
    return new BillingRefusal("unknown");
  }

  static BillingRefusal noPractitioner() {
    return new BillingRefusal("practitioner");
  }

  static BillingRefusal otherToken() {
    return new BillingRefusal("token");
  }

  /**
   * @param number of the invoice that was issued
   */
  static BillingRefusal askedOtherwise(String number) {
    return new BillingRefusal("asked-otherwise", number);
  }

  static BillingRefusal dayToCome(String day) {
    return new BillingRefusal("day-to-come", day);
  }

  static BillingRefusal dayLapsed(String day, int years, String source) {
    return new BillingRefusal("day-lapsed", day, years, source);
  }

  static BillingRefusal cancelled() {
    return new BillingRefusal("cancelled");
  }

  static BillingRefusal reason() {
    return new BillingRefusal("reason");
  }

  static BillingRefusal amount() {
    return new BillingRefusal("amount");
  }

  static BillingRefusal aboveDue(int due, int given) {
    return new BillingRefusal("above-due", Amounts.money(given), Amounts.money(due));
  }

  static BillingRefusal aboveAccount(int left) {
    return new BillingRefusal("above-account", Amounts.money(left));
  }

  static BillingRefusal aboveOverpaid(int overpaid) {
    return new BillingRefusal("above-overpaid", Amounts.money(overpaid));
  }

  static BillingRefusal noCheques() {
    return new BillingRefusal("cheques");
  }

  static BillingRefusal sector() {
    return new BillingRefusal("sector");
  }

  static BillingRefusal counted() {
    return new BillingRefusal("counted");
  }
}
