package org.galien.platform.web.accounts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserView;

/**
 * A line of the list.
 *
 * @param lastSignIn wall-clock time of the practice; null before the first
 */
public record AccountRow(UserView account, LocalDateTime lastSignIn) {

  /** In the order of their declaration. */
  public List<Role> roles() {
    return List.copyOf(new TreeSet<>(account.roles()));
  }
}
