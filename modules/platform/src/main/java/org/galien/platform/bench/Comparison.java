package org.galien.platform.bench;

import java.util.concurrent.Callable;

/**
 * A service beside the very SQL it sends, in turns: what the one warms, the other finds warm, so
 * neither always goes first.
 */
public final class Comparison {

  private final Timing service = new Timing();
  private final Timing raw = new Timing();
  private final RawSql sql;
  private int turn;

  public Comparison(RawSql sql) {
    this.sql = sql;
  }

  /**
   * Runs a piece of work that begins its own transactions and sends at least one SELECT.
   *
   * @param warmUp how many first runs are not counted
   */
  public void run(Callable<?> work, int warmUp, int counted) throws Exception {
    RawSql.Statements statements = sql.of(work);
    for (int i = 0; i < warmUp + counted; i++) {
      boolean counts = i >= warmUp;
      Timing ofService = counts ? service : new Timing();
      Timing ofRaw = counts ? raw : new Timing();
      if (turn++ % 2 == 0) {
        ofService.measure(work);
        sql.replay(statements, ofRaw);
      } else {
        sql.replay(statements, ofRaw);
        ofService.measure(work);
      }
    }
  }

  /** Takes the figures of another comparison as well. */
  public void add(Comparison other) {
    service.add(other.service);
    raw.add(other.raw);
  }

  /**
   * @param limit for the 95th percentile, in milliseconds
   * @param ratioLimit how many times its SQL it may take; NaN for no limit
   */
  public Figure figure(String what, double limit, double ratioLimit) {
    return new Figure(what, service.percentile(95), limit, raw.percentile(95), ratioLimit);
  }
}
