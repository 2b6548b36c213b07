package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.signin.PasswordCheck;
import org.galien.platform.users.signin.PasswordHash;
import org.galien.platform.users.signin.Place;

/**
 * Changes the password of who acts, in two steps: what waits for turns, outside of transactions,
 * and what is written.
 */
@ApplicationScoped
public class OwnPasswords {

  @Inject Acting acting;
  @Inject Credentials credentials;
  @Inject PasswordCheck check;

  /**
   * Compares the old password and hashes the new one.
   *
   * @throws AccountRefusal when the new one is too short or the old one again
   * @throws OldPasswordWrong counted as a wrong password at sign-in is
   * @throws org.galien.platform.users.signin.SignInThrottled after too many of them
   * @throws org.galien.platform.load.TooBusy when too many are compared already
   */
  public PasswordChange prepare(String old, String chosen, Place place) {
    AccountRules.requireLong(chosen);
    if (chosen.equals(old)) {
      throw new AccountRefusal(AccountField.PASSWORD, "platform.password-unchanged");
    }
    UserId user = acting.current().user();
    Credential now = credentials.of(user);
    String login = now.user().login();
    if (!check.isRight(login, place, () -> PasswordHash.matches(old, now.hash()))) {
      credentials.oldRefused(user);
      throw new OldPasswordWrong(check.triesLeft(login, place));
    }
    return new PasswordChange(now, ChosenPassword.of(chosen).hash());
  }

  /**
   * @throws AccountChangedMeanwhile when the account has another password since it was compared
   */
  public void take(PasswordChange change) {
    credentials.take(change);
  }
}
