package org.galien.billing.pricing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How two acts of the CCAM done by one doctor are billed together (livre III, art. III-3 B). */
final class Associations {

  /** Codes of association that go together, the smaller one first. */
  private static final Set<List<Integer>> PAIRS =
      Set.of(List.of(1, 2), List.of(1, 3), List.of(4, 4), List.of(1, 5), List.of(5, 5));

  private static final int FIRST = 1;
  private static final int LIMBS = 3;
  private static final int DISTINCT = 4;
  private static final int ANOTHER_TIME = 5;

  private final Sector sector;

  Associations(Sector sector) {
    this.sector = sector;
  }

  /**
   * @param acts what was asked for, and what it is in the table; without supplements
   * @throws PricingRefusal when they cannot be billed so
   */
  void require(Map<ActRequest, CcamAct> acts, List<ActRequest> asked) {
    if (asked.size() > 2) {
      throw new PricingRefusal("ccam-three", codes(asked));
    }
    asked.forEach(Associations::requireKnown);
    if (asked.size() == 1) {
      requireAlone(asked.getFirst());
    } else if (asked.size() == 2) {
      requirePair(acts, asked);
    }
  }

  private static void requireKnown(ActRequest one) {
    Integer code = one.association();
    if (code != null && (code < FIRST || code > ANOTHER_TIME)) {
      throw new PricingRefusal("association-unknown", one.code(), code);
    }
  }

  private static void requireAlone(ActRequest one) {
    Integer code = one.association();
    if (code == null || code == FIRST) {
      return;
    }
    if (code != ANOTHER_TIME) {
      throw new PricingRefusal("association-alone", one.code(), code);
    }
    requireReason(one);
  }

  private void requirePair(Map<ActRequest, CcamAct> acts, List<ActRequest> asked) {
    for (ActRequest one : asked) {
      if (one.association() == null) {
        throw new PricingRefusal("association-missing", one.code());
      }
    }
    List<ActRequest> ordered =
        asked.stream().sorted(java.util.Comparator.comparing(ActRequest::association)).toList();
    ActRequest first = ordered.getFirst();
    ActRequest second = ordered.getLast();
    if (!PAIRS.contains(List.of(first.association(), second.association()))) {
      boolean four = first.association() == DISTINCT || second.association() == DISTINCT;
      throw new PricingRefusal(
          four ? "association-four" : "association-pair",
          first.association(),
          second.association());
    }
    if (second.association() == ANOTHER_TIME) {
      requireAnotherTime(first, second);
    } else if (second.association() != DISTINCT) {
      requireDearerFirst(acts.get(first), acts.get(second));
    }
    if (second.association() == LIMBS) {
      requireLimbs(acts, first, second);
    }
  }

  private static void requireReason(ActRequest one) {
    if (one.reason().isEmpty()) {
      throw new PricingRefusal("association-reason", one.code());
    }
  }

  private static void requireAnotherTime(ActRequest first, ActRequest second) {
    if (first.at() == null || second.at() == null || first.at().equals(second.at())) {
      throw new PricingRefusal("association-time", second.code());
    }
    requireReason(second);
  }

  private void requireDearerFirst(CcamAct first, CcamAct second) {
    if (first.price(sector) < second.price(sector)) {
      throw new PricingRefusal("association-dearer", second.code(), first.code());
    }
  }

  private static void requireLimbs(
      Map<ActRequest, CcamAct> acts, ActRequest first, ActRequest second) {
    for (ActRequest one : List.of(first, second)) {
      if (!acts.get(one).surgery()) {
        throw new PricingRefusal("association-surgery", one.code());
      }
      if (one.site().isEmpty()) {
        throw new PricingRefusal("association-site", one.code());
      }
    }
    if (first.site().equals(second.site())) {
      throw new PricingRefusal("association-same-site", first.site().replace('_', ' '));
    }
    if (!limb(first) && !limb(second)) {
      throw new PricingRefusal("association-no-limb");
    }
  }

  private static boolean limb(ActRequest one) {
    return one.site().startsWith("membre");
  }

  private static String codes(List<ActRequest> acts) {
    return acts.stream().map(ActRequest::code).collect(Collectors.joining(", "));
  }
}
