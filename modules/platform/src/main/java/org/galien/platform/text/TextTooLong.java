package org.galien.platform.text;

import org.galien.platform.Refusal;

/** A text has more characters than its field holds; it was neither cut nor saved. */
public final class TextTooLong extends Refusal {
  TextTooLong(int length, int most) {
    super("platform.text-too-long", length, most);
  }
}
