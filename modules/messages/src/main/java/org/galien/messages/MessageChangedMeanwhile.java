package org.galien.messages;

import org.galien.platform.Refusal;

/** Somebody else did something with it since it was read; the sentence says who and what. */
public class MessageChangedMeanwhile extends Refusal {
  MessageChangedMeanwhile(StepKind did, String who) {
    super("messages.meanwhile." + did.getCode(), who);
  }
}
