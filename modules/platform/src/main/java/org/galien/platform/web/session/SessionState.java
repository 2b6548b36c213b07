package org.galien.platform.web.session;

import java.time.Duration;
import org.galien.platform.users.UserId;

/**
 * What the page needs to know of its session.
 *
 * @param state {@code open}, {@code locked}, {@code closed} when the account was, or {@code gone}
 * @param user number of the account, 0 when gone
 * @param secondsLeft before it locks
 */
record SessionState(String state, long user, long secondsLeft) {

  static final SessionState GONE = new SessionState("gone", 0, 0);

  static SessionState of(UserId user, Duration left) {
    return new SessionState(
        left.isZero() ? "locked" : "open", user.value(), Math.ceilDiv(left.toMillis(), 1_000));
  }

  static SessionState closed(UserId user) {
    return new SessionState("closed", user.value(), 0);
  }

  boolean closed() {
    return state.equals("closed");
  }
}
