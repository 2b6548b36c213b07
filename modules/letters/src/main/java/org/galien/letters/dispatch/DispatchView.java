package org.galien.letters.dispatch;

import java.time.Instant;
import org.galien.letters.LetterId;
import org.galien.platform.users.UserId;

/**
 * A letter that was to leave.
 *
 * @param problem of the sentence {@code letters.dispatch.problem.…}, or null
 * @param message number of what leaves by e-mail, or null
 */
public record DispatchView(
    long id,
    LetterId letter,
    DispatchWay way,
    String recipient,
    String address,
    DispatchState state,
    String problem,
    String file,
    Long message,
    UserId by,
    Instant orderedAt,
    Instant changedAt) {

  /** Somebody should look after it. */
  public boolean open() {
    return state == DispatchState.FAILED || (state == DispatchState.PENDING && problem != null);
  }
}
