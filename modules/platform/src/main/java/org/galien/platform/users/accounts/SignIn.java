package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.galien.platform.load.TooBusy;
import org.galien.platform.users.UserView;
import org.galien.platform.users.signin.PasswordCheck;
import org.galien.platform.users.signin.PasswordHash;
import org.galien.platform.users.signin.Place;

/**
 * Who comes in. No transaction spans it: a comparison waits for its turn, and whoever waits must
 * not keep a connection from those who work.
 */
@ApplicationScoped
public class SignIn {

  private static final int LOGIN_LENGTH = 60;

  @Inject Credentials credentials;
  @Inject PasswordCheck check;

  /**
   * Checks a password, slowing down who types wrong ones.
   *
   * @return the account that signed in
   * @throws SignInRefused when login and password do not fit
   * @throws AccountClosed when they do, and the account is closed
   * @throws org.galien.platform.users.signin.SignInThrottled after many wrong tries
   * @throws org.galien.platform.load.TooBusy when too many sign in at once
   */
  public UserView enter(String login, String password, Place place) {
    String name = shortened(NewUser.normalised(login));
    Optional<Credential> account = credentials.of(name);
    boolean right = check.isRight(name, place, () -> matches(account, password));
    if (right && account.orElseThrow().user().active()) {
      strengthen(account.get(), password);
      credentials.opened(account.get().user());
      return account.get().user();
    }
    credentials.refused(account);
    throw right ? new AccountClosed() : new SignInRefused(check.triesLeft(name, place));
  }

  /** Only who has just typed it lets a password be hashed with today's parameters. */
  private void strengthen(Credential account, String password) {
    if (PasswordHash.isDated(account.hash())) {
      try {
        credentials.rehash(account, PasswordHash.of(password));
      } catch (TooBusy anotherTime) {
        // The old hash is as good as it was.
      }
    }
  }

  private static boolean matches(Optional<Credential> account, String password) {
    if (account.isEmpty()) {
      PasswordHash.matchNobody(password);
      return false;
    }
    return PasswordHash.matches(password, account.get().hash());
  }

  /** What no account's login can be as long as is counted all the same. */
  private static String shortened(String login) {
    return login.substring(0, Math.min(login.length(), LOGIN_LENGTH));
  }
}
