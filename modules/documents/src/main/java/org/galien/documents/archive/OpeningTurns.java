package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * Turns at opening files while somebody waits for a page, a part or an enclosed file: each costs a
 * process, beside those of the readers.
 */
@ApplicationScoped
class OpeningTurns {

  private static final int AT_ONCE = 2;

  /** The pages of a long document are asked for together. */
  private static final int WAITING = 48;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Turns turns = new Turns(AT_ONCE, WAITING, PATIENCE);

  /**
   * Waits for a turn; to be asked outside of transactions.
   *
   * @throws TooBusy when too many wait, or for too long
   */
  Turns.Turn begin() {
    return turns.begin();
  }
}
