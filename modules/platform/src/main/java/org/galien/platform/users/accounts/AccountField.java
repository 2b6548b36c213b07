package org.galien.platform.users.accounts;

import java.util.Locale;

/** What a person fills in about an account. */
public enum AccountField {
  LOGIN,
  DISPLAY_NAME,
  ROLES,
  SPECIALTY,
  ROOM,
  RPPS,
  OLD_PASSWORD,
  PASSWORD;

  /** As it stands in message keys and in the page's ids: {@code display-name}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
