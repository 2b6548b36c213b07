package org.galien.knowledge.masking;

import java.util.Locale;

/** What a piece of text may be, the surest first. */
public enum SuspectKind {
  NIR(true),
  /** The name of somebody who has a chart; it may be a common word too. */
  PATIENT(false),
  EMAIL(false),
  PHONE(false),
  DATE(false),
  ADDRESS(false),
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
