package org.galien.platform.users.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which parts of an account a change touched, for the audit trail, and the roles it left. */
final class AccountChanges {

  private AccountChanges() {}

  static String of(AccountDraft before, AccountDraft after) {
    List<String> changed = new ArrayList<>();
    add(changed, AccountField.DISPLAY_NAME, before.displayName(), after.displayName());
    add(changed, AccountField.ROLES, before.roles(), after.roles());
    add(changed, AccountField.SPECIALTY, before.specialty(), after.specialty());
    add(changed, AccountField.ROOM, before.room(), after.room());
    add(changed, AccountField.RPPS, before.rpps(), after.rpps());
    return "changed=" + String.join(",", changed) + " " + roles(after);
  }

  static String roles(AccountDraft account) {
    return "roles=" + new TreeSet<>(account.roles());
  }

  private static void add(List<String> changed, AccountField field, Object before, Object after) {
    if (!before.equals(after)) {
      changed.add(field.key());
    }
  }
}
