package org.galien.platform.users.signin;

import org.galien.platform.Refusal;

/** After many wrong passwords the next try has to wait; the one that was made did not count. */
public final class SignInThrottled extends Refusal {
  SignInThrottled(long seconds) {
    super("platform.sign-in-throttled", seconds);
  }
}
