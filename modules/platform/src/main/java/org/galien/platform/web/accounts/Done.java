package org.galien.platform.web.accounts;

import org.galien.platform.forms.FormAnswer;
import org.galien.platform.users.UserId;

/** What follows when something was done: the account as it is now, on a page that says so. */
final class Done {

  private Done() {}

  static FormAnswer saying(String key, UserId account) {
    return FormAnswer.at("/comptes.xhtml?compte=" + account.value()).andSay(key);
  }
}
