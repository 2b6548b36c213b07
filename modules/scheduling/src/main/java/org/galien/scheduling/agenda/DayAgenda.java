package org.galien.scheduling.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.galien.platform.users.UserView;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.hours.Span;

/**
 * Columns of the agenda side by side: several practitioners on one day, or one on several days.
 *
 * @param from full hour at which the grid starts, 08:00 or earlier when something does
 * @param to full hour at which it ends, 19:00 or later
 */
public record DayAgenda(LocalTime from, LocalTime to, List<Column> columns)
    implements Serializable {

  /** 19 or later; 24 when the grid ends at midnight. */
  public int endHour() {
    return to.equals(LocalTime.MAX) ? 24 : to.getHour();
  }

  /**
   * One practitioner on one day.
   *
   * @param room may be null
   * @param free times of 15 minutes and more that can still be booked, none in the past
   * @param off times at which the practitioner does not work, within the grid
   * @param seen how many consultations have ended
   * @param total how many appointments there are, missed ones left out
   * @param delayMinutes how late the practitioner runs, 0 when on time or another day; null when it
   *     cannot be told
   */
  public record Column(
      LocalDate date,
      UserView practitioner,
      String room,
      List<AppointmentView> appointments,
      List<Span> free,
      List<Off> off,
      int seen,
      int total,
      Integer delayMinutes)
      implements Serializable {}

  /** Why nobody works. */
  public enum OffReason {
    NOT_YET_IN,
    PAUSE,
    GONE,
    CLOSED,
    ABSENCE,
    MEETING
  }

  /**
   * A time without consultations.
   *
   * @param label what was typed for an absence, or null
   */
  public record Off(Span span, OffReason reason, String label) implements Serializable {}
}
