package org.galien.platform.users;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an account must satisfy. */
final class AccountRules {

  private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");
  private static final Pattern RPPS = Pattern.compile("\\d{11}");

  private final List<AccountRefusal> refusals = new ArrayList<>();

  private AccountRules() {}

  static List<AccountRefusal> refusals(NewUser user) {
    AccountRules rules = new AccountRules();
    rules.draft(user.draft());
    if (!LOGIN.matcher(user.login()).matches()) {
      rules.refusals.add(AccountRefusal.unreadable(AccountField.LOGIN));
    }
    if (tooShort(user.password())) {
      rules.refusals.add(new PasswordTooShort());
    }
    return List.copyOf(rules.refusals);
  }

  static List<AccountRefusal> refusals(AccountDraft draft) {
    AccountRules rules = new AccountRules();
    rules.draft(draft);
    return List.copyOf(rules.refusals);
  }

  static void requireNone(List<AccountRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
  }

  static void requireLong(String password) {
    if (tooShort(password)) {
      throw new PasswordTooShort();
    }
  }

  private static boolean tooShort(String password) {
    return password.length() < NewUser.MINIMUM_PASSWORD_LENGTH;
  }

  private void draft(AccountDraft draft) {
    if (draft.displayName().isEmpty()) {
      refusals.add(AccountRefusal.missing(AccountField.DISPLAY_NAME));
    }
    length(AccountField.DISPLAY_NAME, draft.displayName(), 120);
    if (draft.roles().isEmpty()) {
      refusals.add(AccountRefusal.missing(AccountField.ROLES));
    }
    length(AccountField.SPECIALTY, draft.specialty(), 80);
    length(AccountField.ROOM, draft.room(), 40);
    if (!draft.rpps().isEmpty() && !RPPS.matcher(draft.rpps()).matches()) {
      refusals.add(AccountRefusal.unreadable(AccountField.RPPS));
    }
  }

  private void length(AccountField field, String text, int most) {
    if (text.length() > most) {
      refusals.add(AccountRefusal.tooLong(field, most, text.length()));
    }
  }
}
