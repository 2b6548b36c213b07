package org.galien.scheduling.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;

/**
 * An appointment as the chart tells it.
 *
 * @param practitioner display name
 * @param about what it is for
 */
public record ChartVisit(
    AppointmentView visit, String practitioner, String about, LocalDate today, Locale locale) {

  public long getNumber() {
    return visit.id().value();
  }

  public LocalDate getDay() {
    return visit.start().toLocalDate();
  }

  /** {@code 23/02} this year, {@code 23/02/2027} in another. */
  public String getShortDate() {
    return getDay().getYear() == today.getYear()
        ? Dates.dayAndMonth(getDay())
        : Dates.date(getDay());
  }

  /** {@code mardi 23 février 2027}. */
  public String getLongDate() {
    return Dates.longDate(getDay(), locale);
  }

  /** {@code mardi}. */
  public String getWeekday() {
    return getDay().getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
  }

  public String getTime() {
    return Dates.time(visit.start().toLocalTime());
  }

  public boolean isToday() {
    return getDay().equals(today);
  }

  public String getType() {
    return visit.type().label();
  }

  /** Message key of where it stands. */
  public String getStatus() {
    return visit.status().label();
  }

  public boolean isMissed() {
    return visit.status() == AppointmentStatus.NO_SHOW;
  }

  public String getPractitioner() {
    return practitioner;
  }

  public String getAbout() {
    return about;
  }

  /** May be null. */
  public String getNote() {
    return visit.note();
  }

  public int getMinutes() {
    return visit.minutes();
  }

  /** Of the day it stands on, in the agenda of whom it is with. */
  public String getAddress() {
    return "/journee.xhtml?jour=" + getDay() + "&praticien=" + visit.practitioner().value();
  }
}
