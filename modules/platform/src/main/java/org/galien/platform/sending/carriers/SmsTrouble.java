package org.galien.platform.sending.carriers;

import java.io.IOException;

/** A gateway does not tell what was answered. */
public final class SmsTrouble extends IOException {

  private static final long serialVersionUID = 1;
  private final String problem;

  SmsTrouble(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** Of the sentence {@code platform.sending.problem.…}. */
  public String problem() {
    return problem;
  }
}
