package org.galien.platform.web.gate;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * Turns for each of many, a person or an address: whoever sends or asks for a lot waits in the own
 * line, and holds up nobody else.
 */
public final class Shares {

  private final int atOnce;
  private final int waiting;
  private final Duration patience;
  private final Map<String, Share> shares = new ConcurrentHashMap<>();

  private static final class Share {
    final Turns turns;
    int present;

    Share(Turns turns) {
      this.turns = turns;
    }
  }

  /** As {@link Turns#Turns}, of each. */
  public Shares(int atOnce, int waiting, Duration patience) {
    this.atOnce = atOnce;
    this.waiting = waiting;
    this.patience = patience;
  }

  /**
   * @throws TooBusy when many of that one wait already, or the wait was too long
   */
  public Turns.Turn begin(String who) {
    Turns turns = shares.compute(who, (key, known) -> come(known)).turns;
    try {
      Turns.Turn turn = turns.begin();
      return () -> {
        turn.close();
        leave(who);
      };
    } catch (TooBusy busy) {
      leave(who);
      throw busy;
    }
  }

  private Share come(Share known) {
    Share share = known == null ? new Share(new Turns(atOnce, waiting, patience)) : known;
    share.present++;
    return share;
  }

  private void leave(String who) {
    shares.computeIfPresent(who, (key, share) -> --share.present == 0 ? null : share);
  }
}
