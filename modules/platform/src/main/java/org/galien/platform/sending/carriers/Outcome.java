package org.galien.platform.sending.carriers;

/**
 * What became of one try.
 *
 * @param problem of the sentence {@code platform.sending.problem.…}, or null
 * @param reference what the gateway calls it, or null
 */
public record Outcome(Kind kind, String problem, String reference) {

  /** Whether it left. */
  public enum Kind {
    TAKEN,
    /** It certainly did not leave, and may another time. */
    LATER,
    /** It certainly did not leave, and will not. */
    REFUSED,
    /** It may have left. */
    UNSURE
  }

  public static Outcome taken(String reference) {
    return new Outcome(Kind.TAKEN, null, reference);
  }

  public static Outcome later(String problem) {
    return new Outcome(Kind.LATER, problem, null);
  }

  public static Outcome refused(String problem) {
    return new Outcome(Kind.REFUSED, problem, null);
  }

  public static Outcome unsure(String problem) {
    return new Outcome(Kind.UNSURE, problem, null);
  }
}
