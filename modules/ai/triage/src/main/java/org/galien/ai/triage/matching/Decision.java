package org.galien.ai.triage.matching;

import java.util.List;

/**
 * What matching decided.
 *
 * @param patient not null if and only if sure
 * @param candidates to show a person who decides, never a default choice; empty when sure
 * @param reason key of the message that says why, {@code triage.match.…}
 */
public record Decision(
    Certainty certainty, Long patient, List<Identity> candidates, String reason) {
  /** How much the document and the registry agree. */
  public enum Certainty {
    SURE,
    TO_CONFIRM,
    NONE
  }

  static Decision sure(Identity identity, String reason) {
    return new Decision(Certainty.SURE, identity.id(), List.of(), "triage.match." + reason);
  }

  static Decision ask(List<Identity> candidates, String reason) {
    return among(candidates, 6, reason);
  }

  /** Everybody a document names: a person must not be missing from the list. */
  static Decision askAmong(List<Identity> candidates, String reason) {
    return among(candidates, 30, reason);
  }

  private static Decision among(List<Identity> candidates, int most, String reason) {
    Certainty certainty = candidates.isEmpty() ? Certainty.NONE : Certainty.TO_CONFIRM;
    List<Identity> few = candidates.stream().distinct().limit(most).toList();
    return new Decision(certainty, null, few, "triage.match." + reason);
  }
}
