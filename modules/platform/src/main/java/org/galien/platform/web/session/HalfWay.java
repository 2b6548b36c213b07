package org.galien.platform.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;

/** Whose password was right, a moment ago, and whose second factor is still to come. */
record HalfWay(UserId user, int passwords, Instant at) implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Duration LASTS = Duration.ofMinutes(5);

  static HalfWay of(UserView user, Instant now) {
    return new HalfWay(user.id(), user.passwords(), now);
  }

  boolean goesOn(UserView account, Instant now) {
    return account.active() && account.passwords() == passwords && isFresh(now);
  }

  boolean isFresh(Instant now) {
    return now.isBefore(at.plus(LASTS));
  }
}
