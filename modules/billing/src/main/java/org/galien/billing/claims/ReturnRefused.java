package org.galien.billing.claims;

import org.galien.platform.Refusal;

/** A file of answers is refused whole: where, and why. */
public final class ReturnRefused extends Refusal {

  private final int line;
  private final String problem;
  private final String detail;

  ReturnRefused(String problem, int line, String detail) {
    super("billing.return.no." + problem, line, detail);
    this.problem = problem;
    this.line = line;
    this.detail = detail;
  }

  public int line() {
    return line;
  }

  String problem() {
    return problem;
  }

  String detail() {
    return detail;
  }
}
