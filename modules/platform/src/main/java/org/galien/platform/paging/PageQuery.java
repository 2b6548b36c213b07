package org.galien.platform.paging;

import java.util.Map;

/**
 * What a table wants to see.
 *
 * @param first how many rows to pass over
 * @param size at most {@link #LARGEST}
 * @param sort key of a column; null for the list's own order
 * @param filters what was typed or chosen, by key of column; blanks do not filter
 */
public record PageQuery(
    int first, int size, String sort, boolean descending, Map<String, String> filters) {

  /** No list is ever read in larger pieces; nothing longer is exported. */
  public static final int LARGEST = 20_000;

  public PageQuery {
    if (first < 0 || size < 0 || size > LARGEST) {
      throw new IllegalArgumentException("rows " + first + " to " + first + " + " + size);
    }
    filters = Map.copyOf(filters);
  }

  /** The first rows in the list's own order. */
  public static PageQuery first(int size) {
    return new PageQuery(0, size, null, false, Map.of());
  }

  public PageQuery sortedBy(String key, boolean down) {
    return new PageQuery(first, size, key, down, filters);
  }

  /** Instead of the filters so far. */
  public PageQuery filteredBy(Map<String, String> by) {
    return new PageQuery(first, size, sort, descending, by);
  }

  public PageQuery from(int row) {
    return new PageQuery(row, size, sort, descending, filters);
  }

  public PageQuery sized(int rows) {
    return new PageQuery(first, rows, sort, descending, filters);
  }
}
