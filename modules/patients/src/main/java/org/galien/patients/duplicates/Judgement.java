package org.galien.patients.duplicates;

import java.util.List;

/**
 * A verdict and what it rests on.
 *
 * @param bits how much the traits speak for one person; orders a list, decides nothing alone
 */
public record Judgement(DuplicateVerdict verdict, int bits, List<DuplicateReason> reasons) {

  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
