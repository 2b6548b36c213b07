package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the tariff itself says fits a visit: letters that are bound to an age, an hour, a place, a
 * day or a way of coming, and that could be billed with what is there.
 */
public final class Proposals {

  private final TariffBook book;

  public Proposals(TariffBook book) {
    this.book = book;
  }

  /** In the order of the tariff; none that is on the invoice already. */
  public List<Proposal> of(Visit visit) {
    List<Proposal> found = new ArrayList<>();
    for (Letter letter : book.letters(visit.day()).letters()) {
      boolean fresh =
          visit.acts().stream().noneMatch(one -> one.code().equals(letter.code()))
              && found.stream().noneMatch(one -> one.code().equals(letter.code()));
      boolean fits = letter.on(visit.day()) && letter.of(visit.sector());
      if (fresh && fits && kind(letter, visit)) {
        why(letter)
            .filter(any -> priced(visit, letter.code()))
            .ifPresent(w -> found.add(new Proposal(letter.code(), letter.label(), w)));
      }
    }
    return found;
  }

  /** Beside acts supplements, and acts where there is nothing yet. */
  private static boolean kind(Letter letter, Visit visit) {
    return switch (letter.kind()) {
      case ACT -> visit.acts().isEmpty();
      case SUPPLEMENT, TRAVEL, DISTANCE -> !visit.acts().isEmpty();
      case MODIFIER, WRONG -> false;
    };
  }

  private static Optional<Said> why(Letter letter) {
    String key =
        !letter.months().all().isEmpty()
            ? "age"
            : !letter.hours().all().isEmpty()
                ? "hour"
                : letter.conditions().contains(Condition.SUNDAY)
                    ? "sunday"
                    : letter.conditions().contains(Condition.REGULATED)
                        ? "regulated"
                        : letter.conditions().contains(Condition.EMERGENCY)
                            ? "emergency"
                            : letter.kind() == LetterKind.TRAVEL
                                ? "travel"
                                : letter.kind() == LetterKind.DISTANCE ? "distance" : "";
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(Said.of(letter.source(), "propose-" + key));
  }

  private boolean priced(Visit visit, String code) {
    List<ActRequest> acts = new ArrayList<>(visit.acts());
    acts.add(ActRequest.of(code));
    try {
      return new Pricer(book)
          .price(visit.with(acts)).lines().stream()
              .anyMatch(line -> line.code().equals(code) && line.amount() > 0);
    } catch (PricingRefusal refused) {
      return false;
    }
  }

  /** Of two acts of the CCAM without codes of association the dearer gets 1, the other 2. */
  public Visit associated(Visit visit) {
    List<ActRequest> open =
        visit.acts().stream().filter(one -> one.ccam() && one.association() == null).toList();
    long all = visit.acts().stream().filter(ActRequest::ccam).count();
    if (all != 2 || open.size() != 2) {
      return visit;
    }
    ActRequest dearer =
        open.stream().max(Comparator.comparingInt(one -> price(visit, one))).orElseThrow();
    List<ActRequest> acts = new ArrayList<>();
    boolean first = false;
    for (ActRequest one : visit.acts()) {
      boolean top = !first && one == dearer;
      first |= top;
      acts.add(one.ccam() ? one.with(top ? 1 : 2) : one);
    }
    return visit.with(acts);
  }

  private int price(Visit visit, ActRequest one) {
    return book.ccam(visit.day())
        .of(one.code(), 1, 0)
        .map(act -> act.price(visit.sector()))
        .orElse(0);
  }
}
