package org.galien.platform.web.errors;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.Refusal;
import org.primefaces.csp.CspException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unexpected exception, as a person may tell it on the phone.
 *
 * @param reference such as {@code 7K3M-Q2ZD}, also in the log
 */
record Bug(String reference) {

  private static final Logger LOG = LoggerFactory.getLogger(Bug.class);
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();
  private static final int MOST_TOLD = 500;
  private static final int DEEPEST = 50;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** No 0, O, 1, I: they sound or look alike. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  static Bug of(Throwable problem) {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    log(reference.toString(), problem);
    return new Bug(reference.toString());
  }

  /**
   * One line a bug, and its stack the first time: somebody who finds a way to it must not be able
   * to fill the disk with it.
   */
  private static void log(String reference, Throwable problem) {
    if (Failure.isOfWhoIsGone(problem)) {
      return;
    }
    String fault = fault(problem);
    if (fault.startsWith(CspException.class.getName())) {
      // Sent by no page of ours.
      LOG.info("Refused {}: {}", reference, fault);
      return;
    }
    if (TOLD.size() < MOST_TOLD && TOLD.add(fault)) {
      LOG.error("Error {}", reference, problem);
    } else {
      LOG.error("Error {}: {} again", reference, fault);
    }
  }

  /** Its innermost cause by type and place; the message may hold what a patient said. */
  private static String fault(Throwable problem) {
    Throwable innermost = problem;
    for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
      innermost = innermost.getCause();
    }
    StackTraceElement[] stack = innermost.getStackTrace();
    return innermost.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]);
  }

  /** The refusal among the causes: frameworks wrap what services throw. */
  static Optional<Refusal> refusal(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }
}
