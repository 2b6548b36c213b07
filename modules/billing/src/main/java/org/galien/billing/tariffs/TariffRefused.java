package org.galien.billing.tariffs;

import org.galien.platform.Refusal;

/** A file is refused as a whole; the versions in use stay. It says where to look. */
public final class TariffRefused extends Refusal {

  private final int line;
  private final int column;

  /**
   * @param why last part of the message key
   * @param line from 1
   * @param column field of the line, from 1
   * @param what was found there; may be empty
   */
  TariffRefused(String why, int line, int column, String what) {
    super("billing.tariff." + why, Integer.toString(line), Integer.toString(column), what);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
