package org.galien.platform.web.gate;

import java.time.Duration;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * What strangers send, a sign-in above all, is answered for one of each address at a time and for
 * as many in all as there are processors: sixty who come at once share them with nobody who works.
 * What they send has been read before, so nobody waits here for a slow sender.
 */
public final class AnswersToStrangers {

  private static final int WAITING = 120;
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Shares ofAddress = new Shares(1, WAITING, PATIENCE);
  private final Turns ofAll =
      new Turns(Math.max(2, Runtime.getRuntime().availableProcessors()), WAITING, PATIENCE);

  /**
   * @throws TooBusy when the wait was too long
   */
  public Turns.Turn begin(String address) {
    Turns.Turn own = ofAddress.begin(address);
    try {
      Turns.Turn turn = ofAll.begin();
      return () -> {
        turn.close();
        own.close();
      };
    } catch (TooBusy busy) {
      own.close();
      throw busy;
    }
  }
}
