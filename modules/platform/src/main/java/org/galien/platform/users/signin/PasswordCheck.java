package org.galien.platform.users.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/**
 * Compares a password that somebody typed, slows guessing down and shuts nobody out. What counts is
 * an account together with a place: wrong passwords typed elsewhere cost its owner nothing where
 * the account was opened before, nor in a session that waits for its password. Only places new to
 * an account are slowed by what all of them try, and new accounts by what their address tried.
 */
@ApplicationScoped
public class PasswordCheck {

  @Inject SignInAttempts attempts;

  /**
   * @param comparison looks at the password; what it throws was no try
   * @return whether it is right
   * @throws SignInThrottled when the try comes too early
   * @throws org.galien.platform.load.TooBusy when too many are compared already
   */
  public boolean isRight(String login, Place place, BooleanSupplier comparison) {
    attempts.prepare(login, place);
    attempts.begin(login, place);
    boolean right;
    try {
      right = comparison.getAsBoolean();
    } catch (RuntimeException notCompared) {
      attempts.undo(login, place);
      throw notCompared;
    }
    if (right) {
      attempts.opened(login, place);
    }
    return right;
  }

  /** How many more wrong ones cost no wait. */
  public long triesLeft(String login, Place place) {
    return attempts.triesLeft(login, place);
  }

  /** The password is another one now: whoever waited may try at once. */
  public void forget(String login) {
    attempts.forget(login);
  }
}
