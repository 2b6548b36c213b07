package org.galien.platform.bench;

/** One line of the result. */
public interface BenchRow {

  /** A row of a Markdown table with the columns of {@link Figure#HEAD}. */
  String row();

  /** Whether the row's limits are kept; one that is not makes {@code bench} end with code 1. */
  boolean met();
}
