package org.galien.messages;

import java.util.Locale;

/** What of the messages is listed. */
public enum MessageFilter {
  ALL,
  /** For who acts, or for a role of theirs. */
  MINE,
  CALLS,
  TASKS,
  /** Written down by who acts. */
  GIVEN,
  DONE;

  /** EL, addresses and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@link #ALL} for what is none. */
  public static MessageFilter read(String code) {
    for (MessageFilter filter : values()) {
      if (filter.getCode().equals(code)) {
        return filter;
      }
    }
    return ALL;
  }
}
