package org.galien.platform.users.accounts;

/** A new password of who acts, ready to be written, and the account whose old one was typed. */
public final class PasswordChange {

  private final Credential compared;
  private final String hash;

  PasswordChange(Credential compared, String hash) {
    this.compared = compared;
    this.hash = hash;
  }

  Credential compared() {
    return compared;
  }

  String hash() {
    return hash;
  }

  /** Never prints the hash. */
  @Override
  public String toString() {
    return "PasswordChange[" + compared + "]";
  }
}
