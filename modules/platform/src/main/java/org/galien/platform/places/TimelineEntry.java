package org.galien.platform.places;

import java.time.LocalDate;

/**
 * A line of the timeline.
 *
 * @param detail may be empty
 * @param parameter as {@link TimelineSource#parameter} of its source
 * @param number of what it stands for, with its source; 0 for what is read beside the timeline,
 *     under the heading {@code h-PARAMETER}
 * @param unfinished true for something being written
 * @param dayTold false where only the year or the month of {@code date} is known
 * @param excerpt where the searched words stand in it, as {@link org.galien.platform.text.Excerpt}
 *     gives them; empty without a search, and where only the line itself contains them
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
    boolean dayTold,
    String excerpt) {

  /** An entry as it stands without a search. */
  public TimelineEntry(
      TimelineKind kind,
      String icon,
      String title,
      String detail,
      LocalDate date,
      String parameter,
      long number,
      boolean unfinished) {
    this(kind, icon, title, detail, date, parameter, number, unfinished, true, "");
  }

  /** The same of a year or a month without its day. */
  public TimelineEntry withoutDay() {
    return new TimelineEntry(
        kind, icon, title, detail, date, parameter, number, unfinished, false, excerpt);
  }

  public TimelineEntry withExcerpt(String words) {
    return new TimelineEntry(
        kind, icon, title, detail, date, parameter, number, unfinished, dayTold, words);
  }

  /** What the address needs to show it, as in {@code consultation=12}. */
  public String selector() {
    return parameter + "=" + number;
  }
}
