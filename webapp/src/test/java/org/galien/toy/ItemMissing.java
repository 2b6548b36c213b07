package org.galien.toy;

import org.galien.platform.Refusal;

/** A loan of nothing. */
public final class ItemMissing extends Refusal {
  ItemMissing() {
    super("toy.item-missing");
  }
}
