package org.galien.ai.runtime;

import java.time.Clock;
import java.time.Instant;
import org.galien.ai.runtime.CallView.Stage;

/** A call as it goes on; told from the thread of the call, looked at from others. */
final class LiveCall {

  private static final double NANOS = 1e9;

  private final String task;
  private final String model;
  private final Instant since;
  private Stage stage = Stage.WAITING;
  private long askedAt;
  private long firstAt;
  private long lastAt;
  private int pieces;
  private int input;
  private int output;

  LiveCall(String task, String model, Clock clock) {
    this.task = task;
    this.model = model;
    this.since = clock.instant();
  }

  synchronized void asked() {
    stage = Stage.READING;
    askedAt = System.nanoTime();
  }

  synchronized void piece() {
    lastAt = System.nanoTime();
    if (pieces++ == 0) {
      stage = Stage.WRITING;
      firstAt = lastAt;
    }
  }

  /** As the server counted; null counts nothing. */
  synchronized void counted(Integer inputTokens, Integer outputTokens) {
    input = inputTokens == null ? 0 : inputTokens;
    output = outputTokens == null ? 0 : outputTokens;
  }

  synchronized void ended(boolean answered) {
    stage = answered ? Stage.ANSWERED : Stage.FAILED;
    lastAt = System.nanoTime();
  }

  synchronized CallView view() {
    boolean over = stage == Stage.ANSWERED || stage == Stage.FAILED;
    long end = over ? lastAt : System.nanoTime();
    double seconds = askedAt == 0 ? 0 : (end - askedAt) / NANOS;
    int written = output > 0 ? output : pieces;
    return new CallView(
        task, model, stage, since, seconds, input, written, reading(), writing(end, written));
  }

  private double reading() {
    return firstAt == 0 || input == 0 ? 0 : rate(input, firstAt - askedAt);
  }

  /** The first token came with the reading. */
  private double writing(long end, int written) {
    return firstAt == 0 || written < 2 ? 0 : rate(written - 1, end - firstAt);
  }

  private static double rate(int tokens, long nanos) {
    return nanos <= 0 ? 0 : tokens * NANOS / nanos;
  }
}
