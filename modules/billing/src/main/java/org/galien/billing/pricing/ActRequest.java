package org.galien.billing.pricing;

import java.time.LocalTime;
import java.util.Set;

/**
 * What was done.
 *
 * @param association of CCAM acts, 1 to 5; null where none was given
 * @param site limb, trunk or head, for association 3; empty for not said
 * @param at when it was done, for association 5; null as well
 * @param reason for association 5
 * @param modifiers of the CCAM
 */
public record ActRequest(
    String code,
    Integer association,
    String site,
    LocalTime at,
    String reason,
    Set<String> modifiers) {

  public ActRequest {
    code = LetterTable.canonical(code);
    site = site == null ? "" : site.strip();
    reason = reason == null ? "" : reason.strip();
    modifiers = Set.copyOf(modifiers);
  }

  public static ActRequest of(String code) {
    return new ActRequest(code, null, "", null, "", Set.of());
  }

  public ActRequest with(int wanted) {
    return new ActRequest(code, wanted, site, at, reason, modifiers);
  }

  /** Four letters and three digits. */
  public boolean ccam() {
    return code.matches("[A-Z]{4}[0-9]{3}");
  }
}
