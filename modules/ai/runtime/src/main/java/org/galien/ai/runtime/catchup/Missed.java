package org.galien.ai.runtime.catchup;

/**
 * A CDI bean by which a feature says what happened since it was last asked, and which tasks follow.
 * Asked before background tasks begin and before anybody is signed in, in a transaction that also
 * keeps the tasks and the cursor: what is not committed is asked for again.
 */
public interface Missed {

  /** Its name among all features', as in {@code triage.documents}; 60 characters at most. */
  String source();

  /**
   * What came after a cursor, oldest first.
   *
   * @param cursor where a former page ended; empty at the very first time
   * @param limit how many at most
   */
  MissedPage after(String cursor, int limit);
}
