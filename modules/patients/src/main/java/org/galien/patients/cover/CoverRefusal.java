package org.galien.patients.cover;

import org.galien.platform.Refusal;

/** Something about one field of the form. */
public final class CoverRefusal extends Refusal {

  private final String field;

  CoverRefusal(String field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  /** As in {@code insurer} or {@code ald-until}. */
  public String field() {
    return field;
  }
}
