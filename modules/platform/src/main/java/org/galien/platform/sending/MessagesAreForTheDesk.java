package org.galien.platform.sending;

import org.galien.platform.Refusal;

/** Names and numbers of patients are for reception and care. */
public final class MessagesAreForTheDesk extends Refusal {
  MessagesAreForTheDesk() {
    super("platform.sending.for-the-desk");
  }
}
