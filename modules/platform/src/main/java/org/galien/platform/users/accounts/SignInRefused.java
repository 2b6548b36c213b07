package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/**
 * Login or password is wrong; the sentence tells how many tries are left, never which was wrong.
 */
public final class SignInRefused extends Refusal {
  SignInRefused(long triesLeft) {
    super("platform.sign-in-refused", triesLeft);
  }
}
