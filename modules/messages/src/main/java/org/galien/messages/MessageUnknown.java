package org.galien.messages;

import org.galien.platform.Refusal;

/** There is no message with this number. */
public class MessageUnknown extends Refusal {
  MessageUnknown() {
    super("messages.unknown");
  }
}
