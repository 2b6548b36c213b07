package org.galien.platform.sending;

import org.galien.platform.Refusal;

/** A field of the setup cannot be so. */
public final class SetupRefusal extends Refusal {

  private final transient String field;

  SetupRefusal(String field, String key) {
    super(key);
    this.field = field;
  }

  /** As {@code mail-from}. */
  public String field() {
    return field;
  }
}
