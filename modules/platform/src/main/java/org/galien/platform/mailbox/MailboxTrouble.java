package org.galien.platform.mailbox;

/** The mailbox cannot be read now. */
class MailboxTrouble extends Exception {

  private static final long serialVersionUID = 1;
  private final String problem;

  /**
   * @param problem of the sentence {@code platform.mailbox.problem.…}
   */
  MailboxTrouble(String problem, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }
}
