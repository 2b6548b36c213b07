package org.galien.messages;

import org.galien.platform.Refusal;

/** Who acts neither receives patients nor cares for them. */
public class MessagesAreForReceptionAndCare extends Refusal {
  MessagesAreForReceptionAndCare() {
    super("messages.for-reception-and-care");
  }
}
