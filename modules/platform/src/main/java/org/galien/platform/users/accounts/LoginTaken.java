package org.galien.platform.users.accounts;

/** Another account has this login. */
public final class LoginTaken extends AccountRefusal {
  LoginTaken(String login) {
    super(AccountField.LOGIN, "platform.login-taken", login);
  }
}
