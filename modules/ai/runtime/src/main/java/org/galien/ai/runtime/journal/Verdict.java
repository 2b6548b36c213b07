package org.galien.ai.runtime.journal;

/** What a person did with an output. */
public enum Verdict {
  ACCEPTED,
  CORRECTED,
  REJECTED
}
