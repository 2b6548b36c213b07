package org.galien.lesions;

import org.galien.platform.Refusal;

/** What cannot be done with a lesion, by the last part of its message key. */
public final class LesionRefusal extends Refusal {

  private LesionRefusal(String key, Object... arguments) {
    super("lesions." + key, arguments);
  }

  static LesionRefusal unknown() {
    return new LesionRefusal("unknown");
  }

  static LesionRefusal onlyClinicians() {
    return new LesionRefusal("only-clinicians");
  }

  static LesionRefusal onlyDoctors() {
    return new LesionRefusal("only-doctors");
  }

  static LesionRefusal changedMeanwhile() {
    return new LesionRefusal("changed-meanwhile");
  }

  static LesionRefusal siteMissing() {
    return new LesionRefusal("site-missing");
  }

  static LesionRefusal dueMissing() {
    return new LesionRefusal("due-missing");
  }

  static LesionRefusal dueImpossible() {
    return new LesionRefusal("due-impossible");
  }

  static LesionRefusal reasonMissing() {
    return new LesionRefusal("reason-missing");
  }

  static LesionRefusal agreementMissing() {
    return new LesionRefusal("agreement-missing");
  }

  /** What was typed is no whole date. */
  public static LesionRefusal dayUnreadable(String typed) {
    return new LesionRefusal("day-unreadable", typed);
  }

  static LesionRefusal photoElsewhere() {
    return new LesionRefusal("photo-elsewhere");
  }

  static LesionRefusal dayImpossible() {
    return new LesionRefusal("day-impossible");
  }

  static LesionRefusal lengthImpossible() {
    return new LesionRefusal("length-impossible");
  }

  static LesionRefusal nothingAnswered() {
    return new LesionRefusal("nothing-answered");
  }

  static LesionRefusal wordsMissing() {
    return new LesionRefusal("words-missing");
  }
}
