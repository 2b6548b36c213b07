package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** The same abbreviation stands twice in a list. */
public final class AbbreviationTwice extends Refusal {
  AbbreviationTwice(int line, String abbreviation) {
    super("encounters.abbreviation-twice", line, abbreviation);
  }
}
