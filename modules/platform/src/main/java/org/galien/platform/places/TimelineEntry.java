package org.galien.platform.places;

import java.time.LocalDate;

/**
 * A line of the timeline.
 *
 * @param detail may be empty
 * @param parameter as {@link TimelineSource#parameter} of its source
 * @param number of what it stands for, with its source
 * @param unfinished true for something being written
 * @param excerpt the words searched for, where they stand in what the entry is about; null without
 *     a search, and where title or detail have them
 */
public record TimelineEntry(
    TimelineKind kind,
    String icon,
    String title,
    String detail,
    LocalDate date,
    String parameter,
    long number,
    boolean unfinished,
    String excerpt) {

  /** What the address needs to show it, as in {@code consultation=12}. */
  public String selector() {
    return parameter + "=" + number;
  }
}
