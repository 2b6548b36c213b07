package org.galien.platform.users;

import org.galien.platform.Refusal;

/** Without an administrator nobody could open or change an account any more. */
public final class LastAdministrator extends Refusal {
  LastAdministrator() {
    super("platform.last-administrator");
  }
}
