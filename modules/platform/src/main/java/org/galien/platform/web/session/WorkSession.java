package org.galien.platform.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.signin.Place;

/** Who works in an HTTP session, and since when nothing was done in it. */
final class WorkSession implements Serializable {

  private static final long serialVersionUID = 4;

  private final UserId user;
  private final int password;
  private final String place = UUID.randomUUID().toString();
  private Instant lastActivity;
  private boolean locked;

  WorkSession(UserView user, Instant now) {
    this.user = user.id();
    this.password = user.passwords();
    this.lastActivity = now;
  }

  UserId user() {
    return user;
  }

  /** Where its owner types the password again; nobody else's tries count there. */
  Place place() {
    return Place.inSession(place);
  }

  /** Whether it was opened by the password that the account has now. */
  boolean isBy(UserView account) {
    return account.passwords() == password;
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
