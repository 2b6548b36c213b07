package org.galien.launcher.load;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A screen that is left open: it hears the bell, and reads what alerts are about. */
public final class Screen implements AutoCloseable {

  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
  private static final Pattern WAITING = Pattern.compile("\"waiting\":(\\d+)");
  private static final Pattern LINES = Pattern.compile("\"lines\":\"(\\w+)\"");

  /** As in alerts.js: numbers on lines that are shown already may be so old. */
  private static final long LATER = Duration.ofSeconds(4).toNanos();

  private final Caller caller;
  private final Thread thread;
  private String shown = "";
  private long lookedAt;
  private volatile boolean ended;
  private volatile int waiting;
  private volatile long heardAt;

  public Screen(Caller caller) {
    this.caller = caller;
    thread = Thread.ofPlatform().daemon().start(this::listen);
  }

  private void listen() {
    String seen = "0";
    while (!ended) {
      String ring = caller.read("bell?seen=" + seen).body();
      Matcher revision = REVISION.matcher(ring);
      Matcher number = WAITING.matcher(ring);
      if (revision.find() && number.find()) {
        Matcher lines = LINES.matcher(ring);
        look(revision.group(1).equals(seen), lines.find() ? lines.group(1) : "");
        hear(Integer.parseInt(number.group(1)));
        seen = revision.group(1);
      }
    }
  }

  private void look(boolean same, String lines) {
    if (!same
        && (lines.isEmpty() || !lines.equals(shown) || System.nanoTime() - lookedAt > LATER)) {
      caller.get("api/alerts");
      shown = lines;
      lookedAt = System.nanoTime();
    }
  }

  private void hear(int number) {
    if (number != waiting) {
      heardAt = System.nanoTime();
      waiting = number;
    }
  }

  /** How many alerts it knows of. */
  public int waiting() {
    return waiting;
  }

  /** When that number last changed, by {@link System#nanoTime}. */
  public long heardAt() {
    return heardAt;
  }

  /** It may hear the bell once more. */
  @Override
  public void close() {
    ended = true;
    thread.interrupt();
    caller.close();
  }
}
