package org.galien.scheduling.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentUnknown;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.WallClock;
import org.galien.scheduling.hours.DayHours;
import org.galien.scheduling.hours.Schedules;

/** Reads appointments: the day, the week, the waiting room. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Agendas {

  /** How far from today appointments lie; farther away, the year was mistyped. */
  public static final Period FARTHEST = Period.ofYears(10);

  private static final LocalTime FROM = LocalTime.of(8, 0);
  private static final LocalTime TO = LocalTime.of(19, 0);
  private static final int DAYS_AHEAD = 28;

  /** More than one patient has in a lifetime. */
  private static final int IN_CHART = 5_000;

  @Inject AppointmentReader reader;
  @Inject Schedules schedules;
  @Inject Users users;
  @Inject Clock clock;

  /**
   * @throws AppointmentUnknown when there is none
   */
  public AppointmentView view(AppointmentId id) {
    return find(id).orElseThrow(AppointmentUnknown::new);
  }

  public Optional<AppointmentView> find(AppointmentId id) {
    return reader.one(id).stream().findFirst();
  }

  /** By time; cancelled ones left out; {@code to} is the last day. */
  public List<AppointmentView> between(
      LocalDate from, LocalDate to, Collection<UserId> practitioners) {
    return reader.between(from, to.plusDays(1), practitioners);
  }

  /** A patient's appointments from a day on, the next one first. */
  public List<AppointmentView> ofPatient(PatientId patient, LocalDate from, int limit) {
    return reader.ofPatient(patient, from, limit);
  }

  /** All of a patient's appointments, as the chart tells them. */
  public PatientVisits chart(PatientId patient) {
    LocalDateTime now = now();
    Map<Boolean, List<AppointmentView>> parts =
        reader.ofPatient(patient, LocalDate.EPOCH, IN_CHART).stream()
            .collect(Collectors.partitioningBy(visit -> isToCome(visit, now)));
    return new PatientVisits(parts.get(true), parts.get(false).reversed());
  }

  /** Nobody said that it took place or not, and its day is not over. */
  private static boolean isToCome(AppointmentView visit, LocalDateTime now) {
    boolean open = visit.status().movable() || visit.status() == AppointmentStatus.IN_CONSULTATION;
    return open && !visit.start().toLocalDate().isBefore(now.toLocalDate());
  }

  /** Appointments that somebody is still to come to, however far ahead, the next one first. */
  public List<AppointmentView> toCome(UserId practitioner) {
    LocalDate today = now().toLocalDate();
    return between(today, today.plus(FARTHEST), List.of(practitioner)).stream()
        .filter(a -> a.status().movable() && a.end().isAfter(now()))
        .toList();
  }

  /** Those of {@link #toCome} that somebody's hours and absences leave no room for, by time. */
  public List<AppointmentView> outsideHours(UserId practitioner) {
    List<AppointmentView> held = toCome(practitioner);
    Set<LocalDate> days =
        held.stream().map(a -> a.start().toLocalDate()).collect(Collectors.toSet());
    Map<LocalDate, DayHours> hours = schedules.on(days, practitioner);
    return held.stream()
        .filter(a -> !hours.get(a.start().toLocalDate()).covers(a.start(), a.end()))
        .toList();
  }

  /** Changes whenever an appointment of these days does; {@code to} is the last day. */
  public String stamp(LocalDate from, LocalDate to) {
    return reader.stamp(from, to.plusDays(1));
  }

  /**
   * Whose columns these days have: the practitioners, then whoever else holds appointments, for an
   * account is closed and its patients still come.
   */
  public List<UserId> practitioners(LocalDate from, LocalDate to) {
    Map<Boolean, List<UserId>> accounts =
        users.all().stream()
            .collect(
                Collectors.partitioningBy(
                    UserView::practitioner, Collectors.mapping(UserView::id, Collectors.toList())));
    Set<UserId> held =
        between(from, to, accounts.get(false)).stream()
            .map(AppointmentView::practitioner)
            .collect(Collectors.toSet());
    return Stream.concat(
            accounts.get(true).stream(), accounts.get(false).stream().filter(held::contains))
        .toList();
  }

  /** One day of several practitioners, in the order given. */
  public DayAgenda day(LocalDate date, List<UserId> practitioners) {
    List<AppointmentView> appointments = between(date, date, practitioners);
    Map<UserId, DayHours> hours = schedules.on(date, practitioners);
    Map<UserId, UserView> views = views();
    List<ColumnDrawing> drawings = new ArrayList<>();
    List<UserView> heads = new ArrayList<>();
    for (UserId practitioner : practitioners) {
      if (views.containsKey(practitioner)) {
        heads.add(views.get(practitioner));
        DayHours bookable =
            views.get(practitioner).practitioner() ? hours.get(practitioner) : DayHours.NONE;
        drawings.add(drawing(date, bookable, of(practitioner, appointments)));
      }
    }
    return assembled(heads, drawings);
  }

  /** Monday to Saturday of one practitioner; {@code within} is any day of the week. */
  public DayAgenda week(LocalDate within, UserId practitioner) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<AppointmentView> appointments = between(monday, monday.plusDays(5), List.of(practitioner));
    UserView head = views().get(practitioner);
    List<ColumnDrawing> drawings = new ArrayList<>();
    List<UserView> heads = new ArrayList<>();
    for (int day = 0; head != null && day < 6; day++) {
      LocalDate date = monday.plusDays(day);
      heads.add(head);
      drawings.add(
          drawing(
              date,
              schedules.on(date, List.of(practitioner)).get(practitioner),
              appointments.stream().filter(a -> a.start().toLocalDate().equals(date)).toList()));
    }
    return assembled(heads, drawings);
  }

  /**
   * The earliest time at which one of them is free for that long, within four weeks of {@code
   * from}, and not in the past.
   */
  public Optional<FreeSlot> nextFree(List<UserId> practitioners, LocalDate from, Duration length) {
    return Stream.iterate(from, day -> day.plusDays(1))
        .limit(DAYS_AHEAD)
        .map(day -> firstFree(practitioners, day, length))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<FreeSlot> firstFree(List<UserId> practitioners, LocalDate day, Duration length) {
    return day(day, practitioners).columns().stream()
        .flatMap(column -> column.free().stream().map(span -> FreeSlot.of(column, span)))
        .filter(slot -> !slot.start().plus(length).isAfter(slot.end()))
        .min(Comparator.comparing(FreeSlot::start));
  }

  /** Who waits on that day, whoever they come to see. */
  public WaitingRoom waitingRoom(LocalDate date) {
    Map<UserId, UserView> views = views();
    List<AppointmentView> appointments = between(date, date, views.keySet());
    return WaitingList.of(appointments, views, ZonedDateTime.now(clock));
  }

  /** What to say before booking this. */
  public Set<BookingWarning> warnings(
      UserId practitioner, PatientId patient, LocalDateTime start, Duration length) {
    LocalDateTime end = endOf(start, length);
    Set<BookingWarning> warnings = EnumSet.noneOf(BookingWarning.class);
    LocalDate date = start.toLocalDate();
    if (!schedules.on(date, List.of(practitioner)).get(practitioner).covers(start, end)) {
      warnings.add(BookingWarning.OUTSIDE_WORKING_HOURS);
    }
    if (end.isBefore(now())) {
      warnings.add(BookingWarning.IN_THE_PAST);
    }
    if (patient != null && seenThatDay(patient, date)) {
      warnings.add(BookingWarning.SAME_PATIENT_SAME_DAY);
    }
    return warnings;
  }

  /** What the practice's clock shows when something ends that starts then. */
  public LocalDateTime endOf(LocalDateTime start, Duration length) {
    return new WallClock(clock.getZone()).after(start, length);
  }

  private boolean seenThatDay(PatientId patient, LocalDate date) {
    return ofPatient(patient, date, 1).stream().anyMatch(a -> a.start().toLocalDate().equals(date));
  }

  private ColumnDrawing drawing(LocalDate date, DayHours hours, List<AppointmentView> held) {
    return new ColumnDrawing(date, hours, held, ZonedDateTime.now(clock));
  }

  private static DayAgenda assembled(List<UserView> heads, List<ColumnDrawing> drawings) {
    LocalTime from =
        drawings.stream().map(d -> d.earliest(FROM)).min(LocalTime::compareTo).orElse(FROM);
    LocalTime to = drawings.stream().map(d -> d.latest(TO)).max(LocalTime::compareTo).orElse(TO);
    List<DayAgenda.Column> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(drawings.get(i).column(heads.get(i), from, to));
    }
    return new DayAgenda(from, to, List.copyOf(columns));
  }

  private static List<AppointmentView> of(UserId practitioner, List<AppointmentView> all) {
    return all.stream().filter(a -> a.practitioner().equals(practitioner)).toList();
  }

  private Map<UserId, UserView> views() {
    return users.all().stream().collect(Collectors.toMap(UserView::id, user -> user));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
