package org.galien.messages;

import java.util.Locale;

/** What somebody did with a message. */
public enum StepKind {
  NOTED,
  HANDED_ON,
  ANSWERED,
  DONE,
  REOPENED;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
