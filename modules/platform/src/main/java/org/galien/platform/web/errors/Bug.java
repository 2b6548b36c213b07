package org.galien.platform.web.errors;

import java.security.SecureRandom;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unexpected exception, as a person may tell it on the phone.
 *
 * @param reference such as {@code 7K3M-Q2ZD}, also in the log
 */
record Bug(String reference) {

  private static final Logger LOG = LoggerFactory.getLogger(Bug.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** No 0, O, 1, I: they sound or look alike. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  static Bug of(Throwable problem) {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    LOG.error("Error {}", reference, problem);
    return new Bug(reference.toString());
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
