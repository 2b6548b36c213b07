package org.galien.letters;

import org.galien.platform.Refusal;

/** What cannot be done with a letter, by the last part of its message key. */
public final class LetterRefusal extends Refusal {

  private LetterRefusal(String key, Object... arguments) {
    super("letters." + key, arguments);
  }

  static LetterRefusal unknown() {
    return new LetterRefusal("unknown");
  }

  static LetterRefusal onlyWriters() {
    return new LetterRefusal("only-writers");
  }

  static LetterRefusal onlyClinicians() {
    return new LetterRefusal("only-clinicians");
  }

  static LetterRefusal onlyDoctorsSign() {
    return new LetterRefusal("only-doctors-sign");
  }

  /**
   * @param doctor in whose name it is
   */
  static LetterRefusal forAnother(String doctor) {
    return new LetterRefusal("for-another", doctor);
  }

  static LetterRefusal changedMeanwhile() {
    return new LetterRefusal("changed-meanwhile");
  }

  static LetterRefusal empty() {
    return new LetterRefusal("empty");
  }

  static LetterRefusal noTitle() {
    return new LetterRefusal("no-title");
  }

  static LetterRefusal noSigner() {
    return new LetterRefusal("no-signer");
  }

  /**
   * @param fields as they stand in the text
   */
  static LetterRefusal unfilled(String fields) {
    return new LetterRefusal("unfilled", fields);
  }

  static LetterRefusal alreadyReplaced() {
    return new LetterRefusal("already-replaced");
  }
}
