package org.galien.platform.mailbox;

import org.galien.platform.Refusal;

/** A field of the mailbox cannot be so. */
public final class MailboxRefusal extends Refusal {

  private final transient String field;

  MailboxRefusal(String field, String key) {
    super(key);
    this.field = field;
  }

  /** As {@code host}. */
  public String field() {
    return field;
  }
}
