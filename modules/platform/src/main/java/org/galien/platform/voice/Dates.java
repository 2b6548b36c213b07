package org.galien.platform.voice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and times: figures are the same in both languages, so that nobody takes a day for a month.
 */
public final class Dates {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private Dates() {}

  /** « 03/12/2026 ». */
  public static String date(LocalDate date) {
    return date.format(DATE);
  }

  /** « 03/12 », where the year stands elsewhere. */
  public static String dayAndMonth(LocalDate date) {
    return date.format(DAY_AND_MONTH);
  }

  /** « 10:15 ». */
  public static String time(LocalTime time) {
    return time.format(TIME);
  }

  /** « 03/12/2026 10:15 ». */
  public static String moment(LocalDateTime moment) {
    return moment.format(MOMENT);
  }

  /** « 10:15 » of today, « 03/12/2026 10:15 » of another day. */
  public static String recent(LocalDateTime moment, LocalDate today) {
    return moment.toLocalDate().equals(today) ? time(moment.toLocalTime()) : moment(moment);
  }

  /** « 03/12 » of this year, « 03/12/2026 » of another one. */
  public static String near(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? dayAndMonth(date) : date(date);
  }

  /** « Mardi 24 novembre 2026 », « Dimanche 1er novembre 2026 ». */
  public static String longDate(LocalDate date, Locale locale) {
    return capital(spoken("EEEE d MMMM yyyy", date, locale), locale);
  }

  /** « mardi 24 novembre », « dimanche 1er novembre », within a sentence. */
  public static String weekdayAndDay(LocalDate date, Locale locale) {
    return spoken("EEEE d MMMM", date, locale);
  }

  private static String spoken(String pattern, LocalDate date, Locale locale) {
    String text = DateTimeFormatter.ofPattern(pattern, locale).format(date);
    boolean first = date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
    return first ? text.replace(" 1 ", " 1er ") : text;
  }

  /** « Mar. 24/11 ». */
  public static String shortDay(LocalDate date, Locale locale) {
    return capital(DateTimeFormatter.ofPattern("EEE dd/MM", locale).format(date), locale);
  }

  private static String capital(String text, Locale locale) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
