package org.galien.platform.bench;

import java.util.List;

/**
 * A module's part in {@code ./galien bench}: a CDI bean that fills in the module's share of a
 * practice larger than any, and measures what the module's screens ask of its services.
 */
public interface Benchmark {

  /** Filled in and measured by this order: what points to rows of others comes after them. */
  int order();

  /**
   * Adds its share to a database that holds the practitioners' accounts and the shares of those
   * before. Begins its own transactions; the same rows at every filling, but for their days.
   */
  default void fill(BenchScale scale) throws Exception {}

  /** Whether all that {@link #fill} leaves is there. What measuring adds does not count. */
  default boolean isWhole(BenchScale scale) {
    return true;
  }

  /** Its tables, whose statistics are brought up to date before anything is measured. */
  default List<String> tables() {
    return List.of();
  }

  /** Measures, for the first practitioner; each row warms up by itself. */
  List<? extends BenchRow> measure() throws Exception;
}
