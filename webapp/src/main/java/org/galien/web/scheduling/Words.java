package org.galien.web.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.web.Texts;

/** Dates, times and ages as this screen says them. */
final class Words {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int ADULT = 18;

  private Words() {}

  static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }

  static String time(LocalTime time) {
    return TIME.format(time);
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** « Mardi 24 novembre 2026 », « Dimanche 1er novembre 2026 ». */
  static String longDate(LocalDate date) {
    Locale locale = Texts.locale();
    String text = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    if (date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr")) {
      text = text.replace(" 1 ", " 1er ");
    }
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /** « Mar. 24/11 ». */
  static String shortDay(LocalDate date) {
    Locale locale = Texts.locale();
    String text = DateTimeFormatter.ofPattern("EEE dd/MM", locale).format(date);
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /** Days, months below two years, then years. */
  static String age(LocalDate birth, LocalDate on) {
    Period age = Period.between(birth, on);
    if (age.toTotalMonths() < 1) {
      return text("web.day.age-days", ChronoUnit.DAYS.between(birth, on));
    }
    return age.toTotalMonths() <= 24
        ? text("web.day.age-months", age.toTotalMonths())
        : text("web.day.age-years", age.getYears());
  }

  static boolean child(LocalDate birth, LocalDate on) {
    return Period.between(birth, on).getYears() < ADULT;
  }

  /** « 30 min », « 3 h », « 1 h 30 ». */
  static String length(long minutes) {
    if (minutes < 60) {
      return text("web.day.minutes", minutes);
    }
    return minutes % 60 == 0
        ? text("web.day.hours", minutes / 60)
        : text("web.day.hours-minutes", minutes / 60, minutes % 60);
  }
}
