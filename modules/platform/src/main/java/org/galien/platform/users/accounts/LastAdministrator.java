package org.galien.platform.users.accounts;

/** Without an administrator nobody could open or change an account any more. */
public final class LastAdministrator extends AccountRefusal {
  LastAdministrator() {
    super(AccountField.ROLES, "platform.last-administrator");
  }
}
