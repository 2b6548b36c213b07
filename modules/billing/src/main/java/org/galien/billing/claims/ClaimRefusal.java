package org.galien.billing.claims;

import org.galien.platform.Refusal;

/** Why something about claims is not done. */
public final class ClaimRefusal extends Refusal {

  private ClaimRefusal(String what, Object... arguments) {
    super("billing.claim.no." + what, arguments);
  }

  static ClaimRefusal unknown() {
    return new ClaimRefusal("unknown");
  }

  static ClaimRefusal reason() {
    return new ClaimRefusal("reason");
  }

  static ClaimRefusal notRejected() {
    return new ClaimRefusal("not-rejected");
  }

  static ClaimRefusal partlyPaid(String paid) {
    return new ClaimRefusal("partly-paid", paid);
  }

  static ClaimRefusal notOpen() {
    return new ClaimRefusal("not-open");
  }

  static ClaimRefusal notOnPaper() {
    return new ClaimRefusal("not-on-paper");
  }

  static ClaimRefusal replaced() {
    return new ClaimRefusal("replaced");
  }

  static ClaimRefusal handled() {
    return new ClaimRefusal("handled");
  }

  /**
   * @param why key of {@link Match}
   */
  static ClaimRefusal doesNotFit(String why) {
    return new ClaimRefusal("fit." + why);
  }

  static ClaimRefusal noFolder(String folder) {
    return new ClaimRefusal("folder", folder);
  }
}
