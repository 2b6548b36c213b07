package org.galien.scheduling.hours;

import java.time.DayOfWeek;
import org.galien.platform.Refusal;

/** Working hours or an absence that end before they start, or overlap. */
public final class HoursRefused extends Refusal {

  private final DayOfWeek weekday;

  private HoursRefused(String key, DayOfWeek weekday) {
    super(key);
    this.weekday = weekday;
  }

  static HoursRefused order() {
    return new HoursRefused("scheduling.hours-refused", null);
  }

  static HoursRefused of(DayOfWeek weekday) {
    return new HoursRefused("scheduling.hours-refused-day", weekday);
  }

  static HoursRefused period() {
    return new HoursRefused("scheduling.hours-refused-period", null);
  }

  static HoursRefused past() {
    return new HoursRefused("scheduling.hours-refused-past", null);
  }

  /** The day whose hours cannot be; null when it is about no single one. */
  public DayOfWeek weekday() {
    return weekday;
  }
}
