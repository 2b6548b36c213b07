package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/** What an administrator does for others and not for the own account. */
public final class OwnAccount extends Refusal {
  private OwnAccount(String key) {
    super(key);
  }

  static OwnAccount close() {
    return new OwnAccount("platform.own-account.close");
  }

  /** Whoever took an open session would make the account their own. */
  static OwnAccount secondFactor() {
    return new OwnAccount("platform.own-account.second-factor");
  }

  /** One's own is changed by {@link OwnPasswords}, which asks for the old one. */
  static OwnAccount password() {
    return new OwnAccount("platform.own-account.password");
  }
}
