package org.galien.platform.users;

import java.util.Set;

/**
 * What is needed to open an account.
 *
 * @param password at least {@value #MINIMUM_PASSWORD_LENGTH} characters; only its hash is kept
 */
public record NewUser(
    String login,
    String displayName,
    String password,
    Set<Role> roles,
    String specialty,
    String room,
    String rpps) {

  static final int MINIMUM_PASSWORD_LENGTH = 12;

  /** Never prints the password. */
  @Override
  public String toString() {
    return "NewUser[" + login + "]";
  }
}
