package org.galien.platform.users;

import org.galien.platform.Refusal;

/** Another account has this login. */
public final class LoginTaken extends Refusal {
  LoginTaken(String login) {
    super("platform.login-taken", login);
  }
}
