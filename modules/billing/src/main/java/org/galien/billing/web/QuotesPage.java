package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.billing.quotes.QuoteView;
import org.galien.billing.quotes.Quotes;

/** The quotes of the patient whom the address names. */
@Named("quotesPage")
@RequestScoped
public class QuotesPage {

  @Inject BillingPage billing;
  @Inject Quotes quotes;
  @Inject Clock clock;

  private List<QuoteView> list;

  public List<QuoteView> getList() {
    if (list == null) {
      list = quotes.of(billing.getPatient().id());
    }
    return list;
  }

  public String state(QuoteView one) {
    return one.state(LocalDate.now(clock));
  }

  public String tone(QuoteView one) {
    return switch (state(one)) {
      case "accepted", "billed" -> "ok";
      case "expired" -> "warn";
      default -> "";
    };
  }

  public String icon(QuoteView one) {
    return switch (state(one)) {
      case "accepted" -> "check";
      case "billed" -> "euro";
      case "expired" -> "clock";
      case "dropped" -> "x";
      default -> "edit";
    };
  }
}
