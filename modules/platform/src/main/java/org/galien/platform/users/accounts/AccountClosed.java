package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/**
 * The password is right, but the account was closed; said to nobody who does not know the password.
 */
public final class AccountClosed extends Refusal {
  AccountClosed() {
    super("platform.account-closed");
  }
}
