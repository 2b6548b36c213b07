package org.galien.platform.web.tasks;

/**
 * A line of what goes by the clock, in words.
 *
 * @param running true while a run waits or goes on
 */
public record ClockLine(
    String kind, String name, String when, String last, String next, boolean running) {

  /** EL reads properties. */
  public String getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getWhen() {
    return when;
  }

  public String getLast() {
    return last;
  }

  public String getNext() {
    return next;
  }

  public boolean isRunning() {
    return running;
  }
}
