package org.galien.prescriptions;

import java.util.List;

/** Lines that a prescriber keeps to write them again: one is a favourite, several a protocol. */
public record Favourite(FavouriteId id, String name, List<LineDraft> lines) {

  public Favourite {
    lines = List.copyOf(lines);
  }
}
