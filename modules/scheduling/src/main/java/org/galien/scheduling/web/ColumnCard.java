package org.galien.scheduling.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.DayAgenda;
import org.galien.scheduling.agenda.DayAgenda.Column;
import org.galien.scheduling.agenda.DayAgenda.Off;
import org.galien.scheduling.agenda.DayAgenda.OffReason;
import org.galien.scheduling.hours.Span;
import org.galien.scheduling.web.Lanes.Lane;
import org.galien.scheduling.web.Lanes.Strip;

/** One column of the grid: a practitioner's day. */
public final class ColumnCard {

  private final Column column;
  private final int index;
  private final Axis axis;
  private final LocalDate today;
  private final ZoneId zone;
  private final boolean week;
  private final int bottom;

  ColumnCard(DayAgenda agenda, int index, LocalDate today, ZoneId zone, boolean week) {
    this.column = agenda.columns().get(index);
    this.index = index;
    LocalDateTime top = column.date().atTime(agenda.from());
    this.axis = week ? Axis.ofWeek(top) : new Axis(top, zone);
    this.today = today;
    this.zone = zone;
    this.week = week;
    this.bottom = axis.minutes(column.date().atStartOfDay().plusHours(agenda.endHour()));
  }

  public int getColumn() {
    return index + 2;
  }

  public long getPractitioner() {
    return column.practitioner().id().value();
  }

  /** ISO 8601. */
  public String getDate() {
    return column.date().toString();
  }

  public String getPractitionerName() {
    return column.practitioner().displayName();
  }

  /** The practitioner; in a week, the day. */
  public String getTitle() {
    return week ? Dates.shortDay(column.date(), Texts.locale()) : getPractitionerName();
  }

  /** What a screen reader says of a cell of this column, after its time. */
  public String getSpoken() {
    return week ? Dates.longDate(column.date(), Texts.locale()) : getPractitionerName();
  }

  public String getRoom() {
    return column.room() == null ? "" : column.room();
  }

  public String getSeen() {
    return column.date().isAfter(today)
        ? Words.text("scheduling.day.total", column.total())
        : Words.text("scheduling.day.seen", column.seen(), column.total());
  }

  /** Lateness is only told of today, once somebody works, and where it is known. */
  public boolean isTimed() {
    return isToday() && column.total() > 0 && !week && column.delayMinutes() != null;
  }

  public boolean isToday() {
    return column.date().equals(today);
  }

  public Integer getDelay() {
    return column.delayMinutes();
  }

  /** Nobody is seen that day, and no absence says why. */
  public boolean isClosed() {
    return column.off().stream().anyMatch(off -> off.reason() == OffReason.CLOSED);
  }

  public List<AppointmentCard> getAppointments() {
    List<Strip> strips = column.appointments().stream().map(this::strip).toList();
    List<Lane> lanes = Lanes.of(strips);
    return IntStream.range(0, strips.size())
        .mapToObj(i -> card(column.appointments().get(i), strips.get(i), lanes.get(i)))
        .toList();
  }

  public List<SpanCard> getFree() {
    return column.free().stream().map(s -> SpanCard.free(s, place(s))).toList();
  }

  public List<SpanCard> getOff() {
    return column.off().stream().map(o -> new SpanCard(o.span(), place(o.span()), why(o))).toList();
  }

  /** Five minutes are drawn as tall as a name needs. */
  private Strip strip(AppointmentView appointment) {
    return Strip.readable(
        axis.minutes(appointment.start()), axis.minutes(appointment.end()), bottom);
  }

  private AppointmentCard card(AppointmentView appointment, Strip strip, Lane lane) {
    Place place = Place.of(index, strip.from(), strip.to());
    return new AppointmentCard(appointment, place, zone, lane);
  }

  private Place place(Span span) {
    return Place.of(index, axis, span.start(), span.end());
  }

  private static String why(Off off) {
    if (off.label() != null) {
      return off.label();
    }
    LocalTime from = off.span().start().toLocalTime();
    LocalTime to = off.span().end().toLocalTime();
    return switch (off.reason()) {
      case NOT_YET_IN -> Words.text("scheduling.day.off-until", Dates.time(to));
      case GONE -> Words.text("scheduling.day.off-from", Dates.time(from));
      case PAUSE -> Words.text("scheduling.day.off-pause");
      case CLOSED -> Words.text("scheduling.day.off-closed");
      case ABSENCE -> Words.text("scheduling.day.off-absence");
      case MEETING -> Words.text("scheduling.day.off-meeting");
    };
  }
}
