package org.galien.platform.users.accounts;

import java.util.List;
import java.util.Set;
import org.galien.platform.users.Role;

/**
 * What an administrator decides about an account; spaces around texts and within the RPPS number
 * count for nothing.
 *
 * @param rpps 11 digits or empty
 */
public record AccountDraft(
    String displayName, Set<Role> roles, String specialty, String room, String rpps) {

  public AccountDraft {
    displayName = tidied(displayName);
    roles = Set.copyOf(roles);
    specialty = tidied(specialty);
    room = tidied(room);
    rpps = tidied(rpps).replaceAll("\\s", "");
  }

  /** Everything that is wrong; empty when it can be saved. */
  public List<AccountRefusal> refusals() {
    return AccountRules.refusals(this);
  }

  private static String tidied(String text) {
    return text == null ? "" : text.strip();
  }
}
