package org.galien.billing.pricing;

import org.galien.platform.Refusal;

/** A visit that cannot be billed as it stands: the sentence says why, and what to do. */
public final class PricingRefusal extends Refusal {

  /**
   * @param what last part of the message key
   */
  PricingRefusal(String what, Object... arguments) {
    super("billing.refused." + what, arguments);
  }

  /** The tariff lacks a number that is needed. */
  public static PricingRefusal withoutParameter(String key) {
    return new PricingRefusal("no-parameter", key);
  }

  /** With {@code -instead} and the other code behind, where there is one. */
  static PricingRefusal orElse(String otherwise, String what, Object... arguments) {
    if (otherwise.isEmpty()) {
      return new PricingRefusal(what, arguments);
    }
    Object[] more = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    more[arguments.length] = otherwise;
    return new PricingRefusal(what + "-instead", more);
  }
}
