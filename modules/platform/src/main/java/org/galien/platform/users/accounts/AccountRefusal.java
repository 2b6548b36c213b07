package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/** A refusal that one field of the form is about, so that the form can say it beside the field. */
public class AccountRefusal extends Refusal {

  private final AccountField field;

  AccountRefusal(AccountField field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  static AccountRefusal missing(AccountField field) {
    return new AccountRefusal(field, "platform.account-missing." + field.key());
  }

  static AccountRefusal unreadable(AccountField field) {
    return new AccountRefusal(field, "platform.account-unreadable." + field.key());
  }

  static AccountRefusal tooLong(AccountField field, int most, int given) {
    return new AccountRefusal(field, "platform.account-too-long", most, given);
  }

  public AccountField field() {
    return field;
  }
}
