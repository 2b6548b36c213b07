package org.galien.platform.users.accounts;

/** A password has to be long rather than complicated (ANSSI, authentication guide, 2021). */
public final class PasswordTooShort extends AccountRefusal {
  PasswordTooShort() {
    super(AccountField.PASSWORD, "platform.password-too-short", NewUser.MINIMUM_PASSWORD_LENGTH);
  }
}
