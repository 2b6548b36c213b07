package org.galien.platform.places;

import java.util.Collection;
import java.util.List;

/**
 * What a module keeps under the number of a patient. When two charts turn out to be of one person,
 * each module moves its own rows, within the transaction of the merge, and can move exactly those
 * back.
 */
public interface ChartHolder {

  /**
   * Names these rows in what is kept of a merge, as in {@code messages.message}; never changes. The
   * module says how many were moved by a sentence {@code messages.moved-message}.
   */
  String kind();

  /**
   * Moves all rows of a chart.
   *
   * @return their numbers
   * @throws org.galien.platform.Refusal when they cannot lie in the other chart
   */
  List<Long> move(long from, long into);

  /** Moves these back, as far as they still lie where they were moved. */
  void moveBack(Collection<Long> rows, long from, long to);

  /** How many rows lie in these charts, of those that the database lets no chart be without. */
  default long count(Collection<Long> charts) {
    return 0;
  }
}
