package org.galien.platform.web.tasks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.platform.messages.Messages;
import org.galien.platform.rooms.Timetable;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Timetables in words. */
final class Timetables {

  private Timetables() {}

  /** « toutes les 15 min », « chaque jour à 03:00 », « lundi, jeudi à 03:00 ». */
  static String say(Timetable timetable, Locale locale) {
    return switch (timetable) {
      case Timetable.Every every -> every(every.period(), locale);
      case Timetable.At at when at.days().size() == DayOfWeek.values().length ->
          Messages.text(locale, "platform.clock.daily", Dates.time(at.time()));
      case Timetable.At at ->
          Messages.text(
              locale,
              "platform.clock.on",
              at.days().stream()
                  .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                  .collect(Collectors.joining(", ")),
              Dates.time(at.time()));
    };
  }

  private static String every(Duration period, Locale locale) {
    if (period.toSeconds() % 60 != 0) {
      return Messages.text(locale, "platform.clock.every-seconds", period.toSeconds());
    }
    return period.toMinutes() == 1
        ? Messages.text(locale, "platform.clock.every-minute")
        : Messages.text(
            locale, "platform.clock.every", Amounts.minutes(period.toMinutes(), locale));
  }
}
