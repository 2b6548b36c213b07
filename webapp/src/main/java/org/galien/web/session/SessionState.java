package org.galien.web.session;

import java.time.Duration;
import org.galien.platform.users.UserView;

/**
 * What the page needs to know of its session.
 *
 * @param state {@code open}, {@code locked} or {@code gone}
 * @param user number of the account, 0 when gone
 * @param secondsLeft before it locks
 */
record SessionState(String state, long user, long secondsLeft) {

  static final SessionState GONE = new SessionState("gone", 0, 0);

  static SessionState of(UserView user, Duration left) {
    return new SessionState(
        left.isZero() ? "locked" : "open", user.id().value(), Math.ceilDiv(left.toMillis(), 1_000));
  }
}
