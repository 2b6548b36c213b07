package org.galien.scheduling.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.users.UserView;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.WallClock;
import org.galien.scheduling.agenda.DayAgenda.Off;
import org.galien.scheduling.agenda.DayAgenda.OffReason;
import org.galien.scheduling.hours.AbsenceKind;
import org.galien.scheduling.hours.DayHours;
import org.galien.scheduling.hours.Span;

/** Works out what one column shows. */
record ColumnDrawing(
    LocalDate date, DayHours hours, List<AppointmentView> appointments, ZonedDateTime now) {

  private static final int STEP = 15;

  /** Below this nobody calls it late. */
  private static final int TOLERATED = 5;

  /** Above this nobody is late: an end or an arrival was not entered. */
  private static final int FORGOTTEN = 180;

  DayAgenda.Column column(UserView practitioner, LocalTime from, LocalTime to) {
    return new DayAgenda.Column(
        date,
        practitioner,
        hours.room() == null ? practitioner.room() : hours.room(),
        appointments,
        free(),
        off(new Span(date.atTime(from), at(to))),
        count(AppointmentStatus.FINISHED),
        appointments.size() - count(AppointmentStatus.NO_SHOW),
        delay());
  }

  /** The full hour at which something starts, or {@code usual} when nothing does before it. */
  LocalTime earliest(LocalTime usual) {
    return Stream.concat(
            hours.open().stream().map(Span::start),
            appointments.stream().map(AppointmentView::start))
        .map(start -> start.toLocalTime().truncatedTo(ChronoUnit.HOURS))
        .filter(usual::isAfter)
        .min(LocalTime::compareTo)
        .orElse(usual);
  }

  /** The full hour after which nothing happens, or {@code usual} when that is later. */
  LocalTime latest(LocalTime usual) {
    return Stream.concat(
            hours.open().stream().map(Span::end), appointments.stream().map(AppointmentView::end))
        .map(end -> end.minusNanos(1).toLocalTime())
        .filter(end -> !end.isBefore(usual))
        .map(end -> end.getHour() == 23 ? LocalTime.MAX : LocalTime.of(end.getHour() + 1, 0))
        .max(LocalTime::compareTo)
        .orElse(usual);
  }

  /** Midnight as the end of a grid is the next day's start. */
  private LocalDateTime at(LocalTime end) {
    return end.equals(LocalTime.MAX) ? date.plusDays(1).atStartOfDay() : date.atTime(end);
  }

  private int count(AppointmentStatus status) {
    return (int) appointments.stream().filter(a -> a.status() == status).count();
  }

  List<Span> free() {
    List<Span> free = new ArrayList<>();
    LocalDateTime soonest = nextStep(now.toLocalDateTime());
    for (Span open : bookable()) {
      LocalDateTime cursor = later(open.start(), soonest);
      for (AppointmentView held : appointments) {
        if (!held.status().holdsSlot() || !open.overlaps(held.start(), held.end())) {
          continue;
        }
        add(free, cursor, held.start());
        cursor = later(cursor, held.end());
      }
      add(free, cursor, open.end());
    }
    return free;
  }

  /** Nobody can be booked at a time that the clocks' change skips or repeats. */
  private List<Span> bookable() {
    return new WallClock(now.getZone())
        .jumpOn(date)
        .map(jump -> new Span(jump.from(), jump.to()))
        .map(jump -> hours.open().stream().flatMap(open -> open.without(jump).stream()).toList())
        .orElse(hours.open());
  }

  private static void add(List<Span> free, LocalDateTime from, LocalDateTime to) {
    if (Duration.between(from, to).toMinutes() >= STEP) {
      free.add(new Span(from, to));
    }
  }

  List<Off> off(Span grid) {
    if (hours.open().isEmpty() && hours.away().isEmpty()) {
      return List.of(new Off(grid, OffReason.CLOSED, null));
    }
    List<Off> off = new ArrayList<>();
    LocalDateTime cursor = grid.start();
    OffReason reason = OffReason.NOT_YET_IN;
    for (Span open : hours.open()) {
      if (cursor.isBefore(open.start())) {
        off.add(named(new Span(cursor, open.start()), reason));
      }
      cursor = open.end();
      reason = OffReason.PAUSE;
    }
    if (cursor.isBefore(grid.end())) {
      off.add(named(new Span(cursor, grid.end()), OffReason.GONE));
    }
    return off;
  }

  /** An absence explains the closed time that it overlaps. */
  private Off named(Span span, OffReason otherwise) {
    return hours.away().stream()
        .filter(away -> away.span().overlaps(span.start(), span.end()))
        .findFirst()
        .map(away -> new Off(span, reason(away.kind()), away.label()))
        .orElse(new Off(span, otherwise, null));
  }

  private static OffReason reason(AbsenceKind kind) {
    return switch (kind) {
      case PAUSE -> OffReason.PAUSE;
      case ABSENCE -> OffReason.ABSENCE;
      case MEETING -> OffReason.MEETING;
    };
  }

  /** From who is being seen, else from who waits since before the time agreed. */
  private Integer delay() {
    if (!date.equals(now.toLocalDate())) {
      return 0;
    }
    long minutes =
        first(AppointmentStatus.IN_CONSULTATION)
            .map(this::overrun)
            .or(() -> first(AppointmentStatus.ARRIVED).map(a -> minutes(moment(a.start()), now)))
            .orElse(0L);
    if (minutes > FORGOTTEN) {
      return null;
    }
    return minutes < TOLERATED ? 0 : (int) minutes;
  }

  private long overrun(AppointmentView current) {
    ZonedDateTime started = current.startedAt().atZone(now.getZone());
    return Math.max(minutes(moment(current.start()), started), minutes(moment(current.end()), now));
  }

  private Optional<AppointmentView> first(AppointmentStatus status) {
    return appointments.stream().filter(a -> a.status() == status).findFirst();
  }

  private ZonedDateTime moment(LocalDateTime time) {
    return time.atZone(now.getZone());
  }

  private static long minutes(Temporal from, Temporal to) {
    return Duration.between(from, to).toMinutes();
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDateTime nextStep(LocalDateTime time) {
    LocalDateTime hour = time.withMinute(0).withSecond(0).withNano(0);
    return hour.plusMinutes((minutes(hour, time.minusNanos(1).plusMinutes(STEP)) / STEP) * STEP);
  }
}
