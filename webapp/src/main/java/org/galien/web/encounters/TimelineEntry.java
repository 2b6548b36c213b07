package org.galien.web.encounters;

import java.time.LocalDate;

/**
 * A line of the timeline.
 *
 * @param selector what the address needs to show it, as in {@code consultation=12}
 * @param detail may be empty
 * @param unfinished true for a note being written
 * @param current true when it is the one on screen
 */
public record TimelineEntry(
    TimelineKind kind,
    String icon,
    String title,
    String detail,
    LocalDate date,
    String selector,
    boolean unfinished,
    boolean current) {

  TimelineEntry shownWhen(String selected) {
    boolean shown = selector.equals(selected);
    return new TimelineEntry(kind, icon, title, detail, date, selector, unfinished, shown);
  }
}
