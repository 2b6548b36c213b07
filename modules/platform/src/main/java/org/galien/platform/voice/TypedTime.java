package org.galien.platform.voice;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people type it: 8:45, 8h45, 8h, 845, 8. {@code typed.js} reads the same. */
public final class TypedTime {

  private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})?");

  private TypedTime() {}

  /**
   * @param text may be null
   * @return empty for what is no time
   */
  public static Optional<LocalTime> read(String text) {
    String typed = text == null ? "" : text.strip();
    Matcher parted = PARTED.matcher(typed);
    Matcher digits = DIGITS.matcher(typed);
    return parted.matches() ? time(parted) : digits.matches() ? time(digits) : Optional.empty();
  }

  private static Optional<LocalTime> time(Matcher typed) {
    int hour = Integer.parseInt(typed.group(1));
    int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
