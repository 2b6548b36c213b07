package org.galien.platform.users;

import org.galien.platform.Refusal;

/** A password has to be long rather than complicated (ANSSI, authentication guide, 2021). */
public final class PasswordTooShort extends Refusal {
  PasswordTooShort() {
    super("platform.password-too-short", NewUser.MINIMUM_PASSWORD_LENGTH);
  }
}
