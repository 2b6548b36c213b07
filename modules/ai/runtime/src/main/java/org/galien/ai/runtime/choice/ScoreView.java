package org.galien.ai.runtime.choice;

import java.time.LocalDate;

/**
 * What an engine scored on labelled cases.
 *
 * @param set name of the cases
 * @param score share of what was to be found that was found, 0 to 1
 * @param cases how many were counted
 * @param forbidden how often something was said that must not be
 */
public record ScoreView(String set, double score, int cases, int forbidden, LocalDate day) {

  /** In whole percent, rounded down: nothing is shown better than it is. */
  public int percent() {
    return (int) Math.floor(score * 100);
  }
}
