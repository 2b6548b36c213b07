package org.galien.terminology;

import org.galien.platform.Refusal;

/** The file is refused as a whole; the table stays as it was. */
public final class CommunesUnreadable extends Refusal {

  /**
   * @param entry which of its entries cannot be read, from 1; 0 when it is no list at all
   */
  CommunesUnreadable(int entry) {
    super(entry == 0 ? "terminology.communes-no-list" : "terminology.communes-unreadable", entry);
  }
}
