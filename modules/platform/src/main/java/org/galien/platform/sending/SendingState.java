package org.galien.platform.sending;

/** Where a message stands. */
public enum SendingState {
  /** Leads to something clinical: waits for a person's word. */
  HELD,
  /** Waits for its time. */
  PENDING,
  /** Given to a gateway, whose answer is not written down yet. */
  SENDING,
  /** The gateway has taken it. */
  SENT,
  /** It did not leave, for good: to be called. */
  FAILED,
  /** It may have left: somebody has to decide. */
  UNSURE,
  /** Somebody took care of it. */
  HANDLED
}
