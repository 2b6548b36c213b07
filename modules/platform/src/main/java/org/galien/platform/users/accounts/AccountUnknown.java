package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/** No account has this number. */
public final class AccountUnknown extends Refusal {
  AccountUnknown() {
    super("platform.account-unknown");
  }
}
