package org.galien.ai.runtime;

/** What a person did with an output. */
public enum Verdict {
  ACCEPTED,
  CORRECTED,
  REJECTED
}
