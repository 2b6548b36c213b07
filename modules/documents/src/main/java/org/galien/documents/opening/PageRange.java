package org.galien.documents.opening;

import java.util.List;

/**
 * Pages in a row.
 *
 * @param first from 1
 * @param last at least {@code first}
 */
public record PageRange(int first, int last) {
  private static final int MOST = 100;

  /**
   * Whether these, at least two, leave out no page and keep the order. A page on which one letter
   * ends and the next begins belongs to both.
   */
  public static boolean cover(List<PageRange> ranges, int pages) {
    if (ranges.size() < 2 || ranges.size() > MOST) {
      return false;
    }
    int last = 0;
    for (PageRange range : ranges) {
      boolean follows = range.first == last + 1 || range.first == last;
      if (!follows || range.first < 1 || range.last < range.first) {
        return false;
      }
      last = range.last;
    }
    return last == pages;
  }
}
