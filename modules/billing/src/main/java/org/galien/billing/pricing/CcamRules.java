package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Which acts of the CCAM a visit may carry, and what they cost. */
final class CcamRules {

  private static final int OPERATOR = 1;
  private static final int WHOLE = 1000;
  private static final int TENTHS = 10;
  private static final int MOST_MODIFIERS = 4;

  private final Visit visit;
  private final TariffBook book;
  private final LetterTable letters;

  CcamRules(Visit visit, TariffBook book) {
    this.visit = visit;
    this.book = book;
    this.letters = book.letters(visit.day());
  }

  /**
   * @param acts of the CCAM
   * @param consultation the letter they are billed beside, if there is one
   * @throws PricingRefusal when they cannot be
   */
  List<Priced> price(List<ActRequest> acts, Optional<Letter> consultation) {
    Map<ActRequest, CcamAct> known = new IdentityHashMap<>();
    acts.forEach(one -> known.put(one, of(one)));
    List<ActRequest> counted = acts.stream().filter(one -> !known.get(one).supplement()).toList();
    new Associations(visit.sector()).require(known, counted);
    Optional<Parameter> beside =
        counted.isEmpty() || consultation.isEmpty()
            ? Optional.empty()
            : Optional.of(beside(counted, consultation.get()));
    List<Priced> priced = new ArrayList<>();
    for (ActRequest one : acts) {
      priced.add(price(one, known.get(one), counted.contains(one) ? beside : Optional.empty()));
    }
    return priced;
  }

  private CcamAct of(ActRequest asked) {
    CcamTable table = book.ccam(visit.day());
    if (table.empty()) {
      throw new PricingRefusal("no-ccam", Dates.date(visit.day()));
    }
    CcamAct act = table.of(asked.code(), OPERATOR, 0).orElseThrow(() -> unknown(asked.code()));
    if (act.price(visit.sector()) == null) {
      throw new PricingRefusal("ccam-not-paid", act.code());
    }
    return act;
  }

  private PricingRefusal unknown(String code) {
    return book.lastDay(code, visit.day())
        .map(day -> new PricingRefusal("ccam-ended", code, Dates.date(day)))
        .orElseGet(() -> new PricingRefusal("ccam-unknown", code));
  }

  /** The exception that lets an act stand beside a consultation, with its percentage. */
  private Parameter beside(List<ActRequest> acts, Letter consultation) {
    String key = "cumul." + acts.getFirst().code() + "." + consultation.code();
    Optional<Parameter> allowed =
        acts.size() > 1
            ? Optional.empty()
            : letters
                .parameter(key, visit.day())
                .or(
                    () ->
                        letters.parameter(
                            key + "." + visit.practitioner().specialty(), visit.day()));
    return allowed.orElseThrow(
        () -> new PricingRefusal("beside", acts.getFirst().code(), consultation.code()));
  }

  private Priced price(ActRequest asked, CcamAct act, Optional<Parameter> beside) {
    int price = act.price(visit.sector());
    List<Said> why = new ArrayList<>();
    String since = book.ccamSince(visit.day()).map(Dates::date).orElse("");
    why.add(
        Said.of(
            "CCAM",
            visit.sector() == Sector.FREE ? "ccam-free" : "ccam",
            act.code(),
            Amounts.money(price),
            since));
    int thousandths = WHOLE;
    if (asked.association() != null) {
      Parameter share = association(asked.association());
      thousandths = share.value() * TENTHS;
      why.add(Said.of(share.source(), "association", asked.association(), share.value()));
    }
    if (beside.isPresent()) {
      thousandths = beside.get().value() * TENTHS;
      why.add(Said.of(beside.get().source(), "beside", beside.get().value()));
    }
    if (act.conditional()) {
      why.add(Said.of("CCAM", "conditional", act.code()));
    }
    if (act.agreement()) {
      why.add(Said.of("CCAM", "agreement", act.code()));
    }
    return new Priced(
        act.code(),
        act.label(),
        asked.association(),
        price,
        thousandths,
        Cents.times(price, thousandths) + modifiers(asked, act, why),
        !act.supplement() && price > 0,
        true,
        why);
  }

  private Parameter association(int code) {
    return letters
        .parameter("ccam.association." + code, visit.day())
        .orElseThrow(() -> new PricingRefusal("no-parameter", "ccam.association." + code));
  }

  /** Fixed sums, added whole. */
  private int modifiers(ActRequest asked, CcamAct act, List<Said> why) {
    if (asked.modifiers().size() > MOST_MODIFIERS) {
      throw new PricingRefusal("modifiers-many", act.code());
    }
    int sum = 0;
    for (String modifier : asked.modifiers().stream().sorted().toList()) {
      if (!act.modifiers().contains(modifier)) {
        throw new PricingRefusal("modifier", modifier, act.code());
      }
      LetterRules rules = new LetterRules(visit, letters);
      Letter letter = rules.of("+" + modifier);
      rules.requireFit(letter);
      sum += letter.cents();
      why.add(Said.of(letter.source(), "modifier", modifier, Amounts.money(letter.cents())));
    }
    return sum;
  }
}
