package org.galien.platform.users.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.galien.platform.users.Rpps;
import org.galien.platform.users.signin.PasswordHash;

/** What an account must satisfy. */
final class AccountRules {

  private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");

  private AccountRules() {}

  static List<AccountRefusal> refusals(NewUser user) {
    List<AccountRefusal> refusals = new ArrayList<>(refusals(user.draft()));
    if (!LOGIN.matcher(user.login()).matches()) {
      refusals.add(AccountRefusal.unreadable(AccountField.LOGIN));
    }
    if (tooShort(user.password().text())) {
      refusals.add(new PasswordTooShort());
    }
    length(refusals, AccountField.PASSWORD, user.password().text(), PasswordHash.LONGEST);
    return refusals;
  }

  static List<AccountRefusal> refusals(AccountDraft draft) {
    List<AccountRefusal> refusals = new ArrayList<>();
    if (draft.displayName().isEmpty()) {
      refusals.add(AccountRefusal.missing(AccountField.DISPLAY_NAME));
    }
    if (draft.roles().isEmpty()) {
      refusals.add(AccountRefusal.missing(AccountField.ROLES));
    }
    if (!draft.rpps().isEmpty()) {
      if (!Rpps.isNumber(draft.rpps())) {
        refusals.add(AccountRefusal.unreadable(AccountField.RPPS));
      } else if (!Rpps.isPossible(draft.rpps())) {
        refusals.add(new AccountRefusal(AccountField.RPPS, "platform.account-unreadable.rpps-key"));
      }
    }
    length(refusals, AccountField.DISPLAY_NAME, draft.displayName(), 120);
    length(refusals, AccountField.SPECIALTY, draft.specialty(), 80);
    length(refusals, AccountField.ROOM, draft.room(), 40);
    return refusals;
  }

  static void requireNone(List<AccountRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
  }

  /** Long rather than complicated, and no longer than what is ever compared. */
  static void requireLong(String password) {
    if (tooShort(password)) {
      throw new PasswordTooShort();
    }
    if (password.length() > PasswordHash.LONGEST) {
      throw AccountRefusal.tooLong(AccountField.PASSWORD, PasswordHash.LONGEST, password.length());
    }
  }

  private static boolean tooShort(String password) {
    return password.length() < NewUser.MINIMUM_PASSWORD_LENGTH;
  }

  private static void length(
      List<AccountRefusal> refusals, AccountField field, String text, int most) {
    if (text.length() > most) {
      refusals.add(AccountRefusal.tooLong(field, most, text.length()));
    }
  }
}
