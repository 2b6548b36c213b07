package org.galien.platform.users.signin;

import org.galien.platform.Refusal;

/** Too many wrong passwords: the account or the address has to wait. */
public final class SignInThrottled extends Refusal {
  SignInThrottled(long minutes) {
    super("platform.sign-in-throttled", minutes);
  }
}
