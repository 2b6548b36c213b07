package org.galien.platform.sending;

import java.time.LocalDate;
import java.time.LocalTime;
import org.galien.platform.voice.Dates;

/**
 * All that a message may tell: neither reason nor specialty has a place here.
 *
 * @param day null when there is none
 * @param time on the practice's clock, or null
 * @param with name of who is met, without title of a specialty; may be empty
 * @param link to a page of the practice, or empty
 */
public record Facts(LocalDate day, LocalTime time, String with, String link) {

  /** A message that tells nothing but its own words. */
  public static final Facts NONE = new Facts(null, null, "", "");

  /**
   * In the order of the places of a template: practice {0}, day {1}, time {2}, with {3}, link {4}.
   */
  Object[] places(String practice) {
    return new Object[] {
      practice, day == null ? "" : Dates.date(day), time == null ? "" : Dates.time(time), with, link
    };
  }
}
