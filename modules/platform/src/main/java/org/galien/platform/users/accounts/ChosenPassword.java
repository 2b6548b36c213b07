package org.galien.platform.users.accounts;

import org.galien.platform.users.signin.PasswordHash;

/**
 * A password that somebody chose for an account; only its hash is kept. Hashing waits for a turn:
 * ask for {@link #hash} before a transaction begins, or whoever waits keeps a connection from those
 * who work.
 */
public final class ChosenPassword {

  private final String text;
  private String hash;

  private ChosenPassword(String text) {
    this.text = text;
  }

  public static ChosenPassword of(String text) {
    return new ChosenPassword(text);
  }

  String text() {
    return text;
  }

  /**
   * Made the first time it is asked for.
   *
   * @throws PasswordTooShort below {@value NewUser#MINIMUM_PASSWORD_LENGTH} characters
   * @throws AccountRefusal when it is longer than any that is compared
   * @throws org.galien.platform.load.TooBusy when there is no turn
   */
  public synchronized String hash() {
    if (hash == null) {
      AccountRules.requireLong(text);
      hash = PasswordHash.of(text);
    }
    return hash;
  }

  /** Never prints it. */
  @Override
  public String toString() {
    return "ChosenPassword";
  }
}
