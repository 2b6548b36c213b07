package org.galien.patients.cover;

import java.util.ArrayList;
import java.util.List;
import org.galien.patients.identity.Nir;

/** What must be right before it is saved. */
final class CoverRules {

  private static final int MOST_RANK = 9;

  private final Cover cover;
  private final Nir own;
  private final List<CoverRefusal> refusals = new ArrayList<>();

  private CoverRules(Cover cover, Nir own) {
    this.cover = cover;
    this.own = own;
  }

  /**
   * @param own the patient's own number, or null
   */
  static List<CoverRefusal> refusals(Cover cover, Nir own) {
    CoverRules rules = new CoverRules(cover, own);
    rules.judge();
    return List.copyOf(rules.refusals);
  }

  private void judge() {
    length("scheme", cover.scheme(), 60);
    length("fund", cover.fund(), 100);
    length("billing-bearer", cover.billingBearer(), 100);
    length("insurer", cover.insurer(), 100);
    length("insurer-number", cover.insurerNumber(), 60);
    if (cover.billingNir() != null && cover.billingNir().equals(own)) {
      refuse("billing-nir", "patients.cover.billing-own");
    }
    if (cover.birthRank() != null && (cover.birthRank() < 1 || cover.birthRank() > MOST_RANK)) {
      refuse("birth-rank", "patients.cover.rank-unreadable");
    }
    cover.rights().forEach(this::dates);
  }

  private void dates(RightKind kind, Span span) {
    if (span.from() != null && span.until() != null && span.until().isBefore(span.from())) {
      refuse(kind.key() + "-until", "patients.cover.ends-before");
    }
  }

  private void length(String field, String text, int most) {
    if (text != null && text.length() > most) {
      refuse(field, "patients.text-too-long", most, text.length());
    }
  }

  private void refuse(String field, String key, Object... arguments) {
    refusals.add(new CoverRefusal(field, key, arguments));
  }
}
