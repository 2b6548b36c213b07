package org.galien.platform.users;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;

/**
 * An account as others see it.
 *
 * @param displayName as written on screens, "Dr Hélène Castaing-Bérard"
 * @param specialty may be empty
 * @param room may be empty
 * @param rpps 11 digits or empty
 * @param mustChangePassword true while the password is one that an administrator gave
 * @param passwords how many the account has had: a session is of one of them
 * @param version to be given back with a change
 */
public record UserView(
    UserId id,
    String login,
    String displayName,
    Set<Role> roles,
    String specialty,
    String room,
    String rpps,
    boolean active,
    boolean mustChangePassword,
    int passwords,
    int version)
    implements Serializable {

  /** True when one of the roles is clinical. */
  public boolean clinical() {
    return roles.stream().anyMatch(Role::clinical);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** True for an active account that holds one of {@link Role#PRACTITIONERS}. */
  public boolean practitioner() {
    return active && !Collections.disjoint(roles, Role.PRACTITIONERS);
  }
}
