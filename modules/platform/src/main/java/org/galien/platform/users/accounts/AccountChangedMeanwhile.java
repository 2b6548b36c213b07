package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/** Somebody else changed this account after it was shown; neither change is overwritten. */
public final class AccountChangedMeanwhile extends Refusal {
  AccountChangedMeanwhile() {
    super("platform.account-changed-meanwhile");
  }
}
