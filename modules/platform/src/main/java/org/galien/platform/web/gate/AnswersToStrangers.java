package org.galien.platform.web.gate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * What strangers send, a sign-in above all, is answered for one of each address at a time and for
 * as many in all as there are processors: sixty who come at once share them with nobody who works.
 * What they send has been read before, so nobody waits here for a slow sender.
 *
 * <p>A turn rests as long as its answer kept a core busy before the next one has it: strangers in a
 * row never take more than half of what they could.
 */
public final class AnswersToStrangers {

  private static final int WAITING = 120;
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final Duration LONGEST_REST = Duration.ofMillis(200);
  private static final ThreadMXBean CORES = ManagementFactory.getThreadMXBean();

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
      long before = CORES.getCurrentThreadCpuTime();
      return () -> {
        long busy = CORES.getCurrentThreadCpuTime() - before;
        long rest = Math.clamp(busy, 0, LONGEST_REST.toNanos());
        CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS)
            .execute(
                () -> {
                  turn.close();
                  own.close();
                });
      };
    } catch (TooBusy busy) {
      own.close();
      throw busy;
    }
  }
}
