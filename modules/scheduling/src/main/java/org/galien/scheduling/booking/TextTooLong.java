package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** A reason or a note has more characters than it may. */
public final class TextTooLong extends Refusal {

  TextTooLong(int length) {
    super("scheduling.text-too-long", length);
  }
}
