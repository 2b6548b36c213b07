package org.galien.billing.accounts.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * How costs are shared.
 *
 * @param last its last day, or null
 * @param parts of each book; by receipts their weights do not count
 */
public record Rule(
    long id, String label, Kind kind, LocalDate first, LocalDate last, List<Part> parts) {

  /** By fixed weights, or by what came in in the month. */
  public enum Kind {
    WEIGHTS,
    RECEIPTS
  }

  /** A book and its weight. */
  public record Part(long book, String name, int weight) {}

  /** EL reads properties. */
  public long getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }
}
