package org.galien.prescriptions;

import org.galien.platform.Refusal;

/** What cannot be done with a prescription, by the last part of its message key. */
public final class PrescriptionRefusal extends Refusal {

  private PrescriptionRefusal(String key, Object... arguments) {
    super("prescriptions." + key, arguments);
  }

  static PrescriptionRefusal unknown() {
    return new PrescriptionRefusal("unknown");
  }

  static PrescriptionRefusal onlyPrescribers() {
    return new PrescriptionRefusal("only-prescribers");
  }

  static PrescriptionRefusal onlyClinicians() {
    return new PrescriptionRefusal("only-clinicians");
  }

  static PrescriptionRefusal changedMeanwhile() {
    return new PrescriptionRefusal("changed-meanwhile");
  }

  static PrescriptionRefusal empty() {
    return new PrescriptionRefusal("empty");
  }

  /**
   * @param line from 1
   */
  static PrescriptionRefusal incomplete(int line) {
    return new PrescriptionRefusal("incomplete", line);
  }

  static PrescriptionRefusal nothingToRenew() {
    return new PrescriptionRefusal("nothing-to-renew");
  }

  static PrescriptionRefusal alreadyReplaced() {
    return new PrescriptionRefusal("already-replaced");
  }

  static PrescriptionRefusal tooManyLines(int most) {
    return new PrescriptionRefusal("too-many-lines", most);
  }

  static PrescriptionRefusal draftNotEmpty() {
    return new PrescriptionRefusal("draft-not-empty");
  }

  static PrescriptionRefusal favouriteName() {
    return new PrescriptionRefusal("favourite-name-missing");
  }

  static PrescriptionRefusal thesaurusNone() {
    return new PrescriptionRefusal("thesaurus-none");
  }

  static PrescriptionRefusal noteEmpty() {
    return new PrescriptionRefusal("note-empty");
  }
}
