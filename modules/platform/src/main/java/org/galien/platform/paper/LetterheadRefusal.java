package org.galien.platform.paper;

import org.galien.platform.Refusal;

/** A field of the letterhead cannot be so. */
public final class LetterheadRefusal extends Refusal {

  private final String field;

  LetterheadRefusal(String field) {
    super("platform.letterhead.refused." + field);
    this.field = field;
  }

  /** As {@code phone}. */
  public String field() {
    return field;
  }
}
