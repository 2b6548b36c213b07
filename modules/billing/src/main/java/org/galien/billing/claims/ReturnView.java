package org.galien.billing.claims;

import java.time.Instant;

/**
 * A file of answers.
 *
 * @param entries how many it has; 0 for one that was refused whole
 * @param fresh those that no earlier file had
 * @param problem key of why it was refused; empty for one that was read
 * @param line where
 */
public record ReturnView(
    long id,
    String name,
    Instant readAt,
    int entries,
    int fresh,
    String problem,
    int line,
    String detail) {

  public boolean refused() {
    return !problem.isEmpty();
  }
}
