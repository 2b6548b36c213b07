package org.galien.patients.around;

import org.galien.platform.Refusal;

/** Something about one of the people. */
public final class RelativeRefusal extends Refusal {

  private final int index;

  /**
   * @param index which of those that were to be saved, from 0
   */
  RelativeRefusal(int index, String key, Object... arguments) {
    super(key, arguments);
    this.index = index;
  }

  public int index() {
    return index;
  }
}
