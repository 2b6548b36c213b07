package org.galien.toy;

import org.galien.platform.Refusal;

/** Why nothing is lent; it belongs to a field of the form. */
public final class LoanRefusal extends Refusal {

  private final String field;

  LoanRefusal(String field, String key) {
    super(key);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
