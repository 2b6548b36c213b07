package org.galien.billing.quotes;

import org.galien.platform.Refusal;

/** Why something about a quote is not done. */
public final class QuoteRefusal extends Refusal {

  private QuoteRefusal(String what, Object... arguments) {
    super("billing.quote.no." + what, arguments);
  }

  static QuoteRefusal unknown() {
    return new QuoteRefusal("unknown");
  }

  static QuoteRefusal empty() {
    return new QuoteRefusal("empty");
  }

  static QuoteRefusal line(int place) {
    return new QuoteRefusal("line", place);
  }

  static QuoteRefusal name() {
    return new QuoteRefusal("name");
  }

  static QuoteRefusal signature() {
    return new QuoteRefusal("signature");
  }

  static QuoteRefusal expired(String day) {
    return new QuoteRefusal("expired", day);
  }

  static QuoteRefusal notAccepted() {
    return new QuoteRefusal("not-accepted");
  }

  static QuoteRefusal closed() {
    return new QuoteRefusal("closed");
  }
}
