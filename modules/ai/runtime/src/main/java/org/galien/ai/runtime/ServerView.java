package org.galien.ai.runtime;

import java.time.Instant;
import java.util.List;

/**
 * A server of models as it was seen.
 *
 * @param url as an administrator wrote it
 * @param leftAloneUntil after failures; null when it is asked as usual
 */
public record ServerView(
    ServerKind kind, String url, State state, Instant leftAloneUntil, List<ServedModel> models) {

  /** What there is at its address. */
  public enum State {
    ANSWERS,
    ABSENT,
    /** Its address lies outside the practice and is not asked. */
    OUTSIDE
  }
}
