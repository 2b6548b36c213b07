package org.galien.billing.claims;

import java.util.List;
import java.util.Optional;
import org.galien.billing.Payer;

/**
 * To which claim an answer belongs: to one for certain, or to none, with the reason. By the number
 * of the invoice, else by NIR, day and sum where only one claim has them; whatever else the answer
 * says must not contradict.
 *
 * @param claim null for none
 * @param why key of the reason; empty for one that fits
 */
record Match(ClaimView claim, String why) {

  static Match of(ReturnEntry entry, ClaimRows rows) {
    if (!entry.invoice().isEmpty()) {
      Optional<ClaimView> named = rows.named(entry.invoice());
      return named.map(claim -> judged(entry, claim)).orElseGet(() -> new Match(null, "unknown"));
    }
    if (entry.nir().isEmpty() || entry.actDay() == null || entry.asked() == null) {
      return new Match(null, "too-little");
    }
    List<ClaimView> close =
        rows.awaiting(entry.nir(), entry.actDay()).stream()
            .filter(claim -> expected(claim, entry.payer()) == entry.asked())
            .filter(claim -> entry.batch() == null || entry.batch().equals(claim.batch()))
            .toList();
    return switch (close.size()) {
      case 0 -> new Match(null, "none");
      case 1 -> judged(entry, close.getFirst());
      default -> new Match(null, "several");
    };
  }

  private static Match judged(ReturnEntry entry, ClaimView claim) {
    String why = contradiction(entry, claim);
    return why.isEmpty() ? new Match(claim, "") : new Match(null, why);
  }

  /** What of the answer cannot be of this claim; empty for nothing. */
  static String contradiction(ReturnEntry entry, ClaimView claim) {
    if (claim.batch() == null) {
      return "not-sent";
    }
    if (entry.batch() != null && !entry.batch().equals(claim.batch())) {
      return "batch";
    }
    if (!entry.nir().isEmpty() && !entry.nir().equals(claim.nir())) {
      return "nir";
    }
    if (entry.actDay() != null && !entry.actDay().equals(claim.actDay())) {
      return "day";
    }
    if (entry.asked() != null
        && entry.asked() != expected(claim, entry.payer())
        && entry.asked() != share(claim, entry.payer())) {
      return "asked";
    }
    return state(entry, claim);
  }

  private static String state(ReturnEntry entry, ClaimView claim) {
    int sum = paid(claim, entry.payer()) + entry.paid();
    // What was paid before it was undone is taken back like any other.
    if (claim.undone() && (entry.rejected() || entry.paid() >= 0)) {
      return "undone";
    }
    if (entry.rejected() && paid(claim, entry.payer()) > 0) {
      return "paid-already";
    }
    return sum < 0
        ? "below"
        : entry.paid() > 0 && sum > expected(claim, entry.payer()) ? "above" : "";
  }

  static int expected(ClaimView claim, Payer payer) {
    return payer == Payer.INSURANCE ? claim.expectedInsurance() : claim.expectedComplement();
  }

  private static int share(ClaimView claim, Payer payer) {
    return payer == Payer.INSURANCE ? claim.insurance() : claim.complementary();
  }

  static int paid(ClaimView claim, Payer payer) {
    return payer == Payer.INSURANCE ? claim.paidInsurance() : claim.paidComplement();
  }
}
