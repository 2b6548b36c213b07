package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.platform.voice.Amounts;

/** Computes invoices. */
public final class Pricer {

  private final TariffBook book;

  public Pricer(TariffBook book) {
    this.book = book;
  }

  /**
   * What a visit costs and who pays which part of it, by the tables of its day.
   *
   * @throws PricingRefusal when it cannot be billed as it stands
   */
  public Invoice price(Visit visit) {
    if (visit.acts().isEmpty()) {
      throw new PricingRefusal("empty");
    }
    LetterTable table = book.letters(visit.day());
    requireExcess(visit);
    List<ActRequest> technical = visit.acts().stream().filter(ActRequest::ccam).toList();
    List<String> codes =
        visit.acts().stream().filter(one -> !one.ccam()).map(ActRequest::code).toList();
    List<Letter> letters = new LetterRules(visit, table).choose(codes, !technical.isEmpty());
    Optional<Letter> consultation =
        letters.stream().filter(one -> one.kind() == LetterKind.ACT).findFirst();
    List<Priced> priced = new ArrayList<>();
    LetterPrices prices = new LetterPrices(visit, table);
    letters.forEach(one -> priced.add(prices.of(one)));
    if (!technical.isEmpty()) {
      priced.addAll(new CcamRules(visit, book).price(technical, consultation));
    }
    Shares shares = new Shares(visit, table);
    return new Invoice(
        priced.stream().map(shares::of).toList(), visit.excess(), remarks(visit, table));
  }

  private static void requireExcess(Visit visit) {
    if (visit.excess() < 0) {
      throw new PricingRefusal("excess-negative");
    }
    if (visit.excess() == 0) {
      return;
    }
    if (visit.practitioner().sector() == 1) {
      throw new PricingRefusal("excess-sector-one", Amounts.money(visit.excess()));
    }
    if (visit.insured().c2s() || visit.insured().ame()) {
      throw new PricingRefusal("excess-solidarity", visit.insured().c2s() ? "C2S" : "AME");
    }
  }

  private static List<Said> remarks(Visit visit, LetterTable table) {
    List<Said> remarks = new ArrayList<>();
    table
        .parameter("depassement.information", visit.day())
        .filter(p -> visit.excess() >= p.value())
        .ifPresent(
            p -> remarks.add(Said.of(p.source(), "excess-information", Amounts.money(p.value()))));
    return remarks;
  }
}
