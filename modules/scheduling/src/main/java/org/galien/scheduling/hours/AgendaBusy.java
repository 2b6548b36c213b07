package org.galien.scheduling.hours;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.galien.platform.Refusal;

/** The database gave up waiting for others who write to the same agenda; trying again helps. */
public final class AgendaBusy extends Refusal {

  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;

  private AgendaBusy() {
    super("scheduling.agenda-busy");
  }

  /** This refusal where the database gave up waiting or saw a deadlock; else what was thrown. */
  public static RuntimeException or(PersistenceException thrown) {
    int code = code(thrown);
    return code == LOCK_WAIT_TIMEOUT || code == DEADLOCK ? new AgendaBusy() : thrown;
  }

  /** The database's number of what went wrong; 0 when it was something else. */
  public static int code(PersistenceException thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
  }
}
