package org.galien.platform.users.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.galien.platform.users.Role;

/**
 * What is needed to open an account.
 *
 * @param login taken in small letters, without spaces around it
 * @param password at least {@value #MINIMUM_PASSWORD_LENGTH} characters; only its hash is kept
 */
public record NewUser(
    String login,
    String displayName,
    ChosenPassword password,
    Set<Role> roles,
    String specialty,
    String room,
    String rpps) {

  static final int MINIMUM_PASSWORD_LENGTH = 12;

  public NewUser {
    login = normalised(login);
  }

  public NewUser(
      String login,
      String displayName,
      String password,
      Set<Role> roles,
      String specialty,
      String room,
      String rpps) {
    this(login, displayName, ChosenPassword.of(password), roles, specialty, room, rpps);
  }

  /** Everything that is wrong; whether the login is free is not asked. */
  public List<AccountRefusal> refusals() {
    return AccountRules.refusals(this);
  }

  AccountDraft draft() {
    return new AccountDraft(displayName, roles, specialty, room, rpps);
  }

  static String normalised(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** Never prints the password. */
  @Override
  public String toString() {
    return "NewUser[" + login + "]";
  }
}
