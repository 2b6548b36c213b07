package org.galien.billing.accounts;

import org.galien.platform.Refusal;

/** Why something is not entered into the books, or not given out of them: reason and remedy. */
public final class AccountsRefusal extends Refusal {

  /**
   * @param what the rest of the key after {@code billing.accounts.no.}
   */
  public AccountsRefusal(String what, Object... arguments) {
    super("billing.accounts.no." + what, arguments);
  }
}
