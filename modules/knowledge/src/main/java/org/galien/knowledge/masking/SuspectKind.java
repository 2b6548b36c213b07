package org.galien.knowledge.masking;

import java.util.Locale;

/**
 * What a piece of text may be, the surest first; a name that stands in an address or a mail is a
 * part of it.
 */
public enum SuspectKind {
  NIR(true),
  EMAIL(false),
  PHONE(false),
  DATE(false),
  ADDRESS(false),
  /** The name of somebody who has a chart; it may be a common word too. */
  PATIENT(false),
  /** Somebody addressed by title whom neither the charts nor the accounts know. */
  PERSON(false);

  private final boolean sure;

  SuspectKind(boolean sure) {
    this.sure = sure;
  }

  /** True for what nobody may keep. */
  public boolean sure() {
    return sure;
  }

  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
