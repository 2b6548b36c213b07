package org.galien.patients.duplicates;

import java.util.List;

/** A verdict and what it rests on. */
public record Judgement(DuplicateVerdict verdict, List<DuplicateReason> reasons) {

  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
