package org.galien.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.galien.platform.users.UserId;

/** Who works in an HTTP session, and since when nothing was done in it. */
final class WorkSession implements Serializable {

  private static final long serialVersionUID = 2;

  private final UserId user;
  private Instant lastActivity;
  private boolean locked;

  WorkSession(UserId user, Instant now) {
    this.user = user;
    this.lastActivity = now;
  }

  UserId user() {
    return user;
  }

  /** Once locked it stays so: only a new sign-in opens it. */
  synchronized boolean locked(Instant now, Duration limit) {
    locked |= !now.isBefore(lastActivity.plus(limit));
    return locked;
  }

  synchronized void lock() {
    locked = true;
  }

  synchronized void touch(Instant now) {
    lastActivity = now;
  }

  /** Time left before it locks; zero when it is locked. */
  synchronized Duration left(Instant now, Duration limit) {
    return locked(now, limit) ? Duration.ZERO : Duration.between(now, lastActivity.plus(limit));
  }
}
