package org.galien.platform.users.accounts;

/** Who changes a password has to know it; wrong tries count as those of the sign-in do. */
public final class OldPasswordWrong extends AccountRefusal {
  OldPasswordWrong(long triesLeft) {
    super(AccountField.OLD_PASSWORD, "platform.old-password-wrong", triesLeft);
  }
}
