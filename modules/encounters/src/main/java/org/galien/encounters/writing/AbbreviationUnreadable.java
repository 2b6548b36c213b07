package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** A line is no abbreviation: {@code short = words}. */
public final class AbbreviationUnreadable extends Refusal {
  AbbreviationUnreadable(int line, String text) {
    super("encounters.abbreviation-unreadable", line, text);
  }
}
