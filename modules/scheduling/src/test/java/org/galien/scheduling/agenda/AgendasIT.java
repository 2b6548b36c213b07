package org.galien.scheduling.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Accounts;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.DayAgenda.Column;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.ArrivalAnotherDay;
import org.galien.scheduling.booking.BookingRequest;
import org.galien.scheduling.booking.StepRefused;
import org.galien.scheduling.hours.Absence;
import org.galien.scheduling.hours.AbsenceKind;
import org.galien.scheduling.hours.Schedules;
import org.galien.scheduling.hours.Span;
import org.galien.scheduling.hours.WeekHours;
import org.galien.scheduling.hours.Weeks;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class AgendasIT {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private final Appointments appointments;
  private final Agendas agendas;
  private final Schedules schedules;
  private final Weeks weeks;
  private final Accounts accounts;
  private final Cabinet cabinet;
  private final TestClock clock;
  private UserId doctor;
  private PatientId patient;

  AgendasIT(
      Appointments appointments,
      Agendas agendas,
      Schedules schedules,
      Weeks weeks,
      Accounts accounts,
      Cabinet cabinet,
      TestClock clock) {
    this.appointments = appointments;
    this.agendas = agendas;
    this.schedules = schedules;
    this.weeks = weeks;
    this.accounts = accounts;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @BeforeEach
  void people() {
    doctor = cabinet.practitioner();
    patient = cabinet.patient("N’GUESSAN-TRAORÉ", "Aya");
    at(10, 42);
    works();
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void dayShowsHoursPausesAndFreeTimes() {
    book(11, 0, 30);
    Column column = column();
    assertEquals("Cabinet 2", column.room());
    assertEquals(
        List.of("NOT_YET_IN 08:00-08:30", "PAUSE 12:00-14:00", "GONE 18:00-19:00"),
        column.off().stream().map(o -> o.reason() + " " + span(o.span())).toList());
    assertEquals(
        List.of("10:45-11:00", "11:30-12:00", "14:00-18:00"),
        column.free().stream().map(AgendasIT::span).toList());
  }

  @Test
  void absenceClosesTheHoursAndSaysWhy() {
    schedules.absent(
        new Absence(
            doctor,
            TUESDAY.atTime(14, 0),
            TUESDAY.atTime(15, 0),
            AbsenceKind.MEETING,
            "Réunion d’équipe"));
    DayAgenda.Off off = column().off().get(1);
    assertEquals(DayAgenda.OffReason.MEETING, off.reason());
    assertEquals("Réunion d’équipe", off.label());
    assertEquals("12:00-15:00", span(off.span()));
  }

  @Test
  void gridGrowsWithWhatLiesOutside() {
    book(7, 30, 30);
    book(19, 0, 30);
    DayAgenda day = agendas.day(TUESDAY, List.of(doctor));
    assertEquals(LocalTime.of(7, 0), day.from());
    assertEquals(LocalTime.of(20, 0), day.to());
  }

  @Test
  void countersAndDelayFollowTheMorning() {
    AppointmentId first = book(9, 0, 15);
    AppointmentId missed = book(9, 15, 15);
    AppointmentId third = book(10, 15, 15);
    appointments.startConsultation(first, version(first));
    appointments.finish(first, version(first));
    appointments.noShow(missed, version(missed));
    at(10, 20);
    appointments.startConsultation(third, version(third));
    at(10, 42);
    Column column = column();
    assertEquals(1, column.seen());
    assertEquals(2, column.total());
    assertEquals(12, column.delayMinutes());
    at(14, 0);
    assertNull(column().delayMinutes(), "whoever forgot to end a consultation is not hours late");
  }

  @Test
  void whoeverLeftKeepsAColumnWhileSomebodyComesAndNobodyIsBooked() {
    book(11, 0, 30);
    accounts.close(doctor);
    assertTrue(agendas.practitioners(TUESDAY, TUESDAY).contains(doctor));
    assertEquals(1, column().appointments().size());
    assertEquals(List.of(), column().free());
    LocalDate nobody = TUESDAY.plusDays(1);
    assertFalse(agendas.practitioners(nobody, nobody).contains(doctor));
  }

  @Test
  void waitingRoomTellsWhoWaitsAndWhoComesNext() {
    AppointmentId arrived = book(10, 30, 15);
    AppointmentId next = book(11, 15, 15);
    appointments.book(
        BookingRequest.of(doctor, patient, TUESDAY.atTime(10, 45), VisitType.DOMICILE, null));
    book(14, 0, 15);
    at(10, 8);
    appointments.arrive(arrived, version(arrived));
    at(10, 42);
    WaitingRoom room = agendas.waitingRoom(TUESDAY);
    WaitingRoom.Waiting waiting =
        room.waiting().stream()
            .filter(w -> w.appointment().id().equals(arrived))
            .findFirst()
            .orElseThrow();
    assertEquals(34, waiting.minutes());
    assertEquals(LocalTime.of(10, 8), waiting.since());
    assertTrue(waiting.tooLong());
    assertEquals(LocalTime.of(11, 30), room.expectedBefore());
    assertEquals(
        List.of(next),
        room.expected().stream()
            .filter(a -> a.practitioner().equals(doctor))
            .map(AppointmentView::id)
            .toList());
  }

  @Test
  void arrivalIsMarkedOnTheDayOnlyAndOnce() {
    AppointmentId tomorrow =
        appointments.book(
            BookingRequest.of(
                doctor, patient, TUESDAY.plusDays(1).atTime(9, 0), VisitType.SUIVI, null));
    assertThrows(ArrivalAnotherDay.class, () -> appointments.arrive(tomorrow, version(tomorrow)));
    AppointmentId today = book(11, 0, 15);
    int shown = version(today);
    AppointmentView arrived = appointments.arrive(today, shown);
    StepRefused twice = assertThrows(StepRefused.class, () -> appointments.arrive(today, shown));
    assertEquals("scheduling.step-already.arrived", twice.key());
    AppointmentView undone = appointments.undo(today, arrived.version());
    assertEquals(AppointmentStatus.BOOKED, undone.status());
    assertThrows(StepRefused.class, () -> appointments.undo(today, undone.version()));
  }

  @Test
  void weekHasSixDaysOfOnePractitioner() {
    book(11, 0, 15);
    DayAgenda week = agendas.week(TUESDAY, doctor);
    assertEquals(6, week.columns().size());
    assertEquals(LocalDate.of(2026, 11, 23), week.columns().getFirst().date());
    assertEquals(1, week.columns().get(1).total());
    assertEquals(DayAgenda.OffReason.CLOSED, week.columns().get(5).off().getFirst().reason());
  }

  @Test
  void stampChangesWithEveryChange() {
    String empty = stamp();
    AppointmentId id = book(11, 0, 15);
    String booked = stamp();
    appointments.confirm(id, version(id));
    assertNotEquals(empty, booked);
    assertNotEquals(booked, stamp());
  }

  @Test
  void warningsPreventNothing() {
    book(9, 0, 15);
    LocalDateTime lunch = TUESDAY.atTime(12, 30);
    assertEquals(
        Set.of(BookingWarning.OUTSIDE_WORKING_HOURS, BookingWarning.SAME_PATIENT_SAME_DAY),
        agendas.warnings(doctor, patient, lunch, Duration.ofMinutes(15)));
    assertEquals(
        Set.of(BookingWarning.IN_THE_PAST),
        agendas.warnings(doctor, null, TUESDAY.atTime(9, 30), Duration.ofMinutes(15)));
  }

  private void works() {
    List<WeekHours.Time> times =
        Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
            .flatMap(
                day ->
                    Stream.of(
                        new WeekHours.Time(day, LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new WeekHours.Time(day, LocalTime.of(14, 0), LocalTime.of(18, 0))))
            .toList();
    weeks.set(new WeekHours(doctor, "Cabinet 2", TUESDAY, null, times), weeks.stamp(doctor));
  }

  private void at(int hour, int minute) {
    clock.stopAt(TUESDAY.atTime(hour, minute));
  }

  private AppointmentId book(int hour, int minute, int minutes) {
    LocalDateTime start = TUESDAY.atTime(hour, minute);
    return appointments.book(
        new BookingRequest(
            doctor,
            patient,
            start,
            Duration.ofMinutes(minutes),
            VisitType.SUIVI,
            null,
            null,
            false,
            true));
  }

  private int version(AppointmentId id) {
    return agendas.view(id).version();
  }

  private Column column() {
    return agendas.day(TUESDAY, List.of(doctor)).columns().getFirst();
  }

  private String stamp() {
    return agendas.stamp(TUESDAY, TUESDAY);
  }

  private static String span(Span span) {
    return span.start().toLocalTime() + "-" + span.end().toLocalTime();
  }
}
