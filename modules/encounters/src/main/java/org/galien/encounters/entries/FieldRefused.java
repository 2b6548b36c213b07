package org.galien.encounters.entries;

import org.galien.platform.Refusal;

/** A refusal that one field is about, so that the form can say it there. */
public class FieldRefused extends Refusal {

  private final String field;

  /**
   * @param field its name in the form, as in {@code onset}
   */
  public FieldRefused(String field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
