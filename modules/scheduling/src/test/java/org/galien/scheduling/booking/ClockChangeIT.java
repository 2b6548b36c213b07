package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.DayAgenda;
import org.galien.scheduling.hours.Span;
import org.galien.scheduling.hours.WeekHours;
import org.galien.scheduling.hours.Weeks;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nights of 28 March 2027, when 02:00 is 03:00, and of 31 October, when 03:00 is 02:00. */
@ExtendWith(Standalone.class)
class ClockChangeIT {

  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
  private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

  private final Appointments appointments;
  private final Agendas agendas;
  private final Weeks weeks;
  private final Cabinet cabinet;
  private final TestClock clock;
  private UserId doctor;
  private PatientId patient;

  ClockChangeIT(
      Appointments appointments, Agendas agendas, Weeks weeks, Cabinet cabinet, TestClock clock) {
    this.appointments = appointments;
    this.agendas = agendas;
    this.weeks = weeks;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @BeforeEach
  void people() {
    doctor = cabinet.practitioner();
    patient = cabinet.patient("LE GUEN", "Maël");
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void theHourThatDoesNotExistIsRefusedWithItsReason() {
    HourRefused refused = refused(SPRING.atTime(2, 15), 15);
    assertEquals("scheduling.hour-missing", refused.key());
    assertArrayEquals(new Object[] {"02:00", "03:00"}, refused.arguments());
    refused(SPRING.atTime(2, 0), 120);
    refused(SPRING.atTime(2, 59), 5);
    AppointmentView elsewhere = book(SPRING.atTime(10, 0), 15);
    assertThrows(
        HourRefused.class,
        () ->
            appointments.move(
                elsewhere.id(), elsewhere.version(), doctor, SPRING.atTime(2, 30), true));
    assertEquals(elsewhere, agendas.view(elsewhere.id()));
  }

  @Test
  void whatCrossesTheMissingHourLastsAsLongAsAskedAndEndsAtTheNewTime() {
    AppointmentView view = book(SPRING.atTime(1, 50), 30);
    assertEquals(SPRING.atTime(3, 20), view.end());
    assertEquals(30, view.minutes());
    assertThrows(SlotAlreadyTaken.class, () -> book(SPRING.atTime(3, 0), 15));
    book(SPRING.atTime(3, 20), 15);
    LocalDateTime monday = SPRING.plusDays(1).atTime(10, 0);
    AppointmentView moved = appointments.move(view.id(), view.version(), doctor, monday, true);
    assertEquals(monday.plusMinutes(30), moved.end());
    assertEquals(SPRING.atTime(3, 0), book(SPRING.atTime(1, 45), 15).end());
  }

  @Test
  void timesThatComeTwiceAreRefusedForTheyCouldMeanEither() {
    HourRefused refused = refused(AUTUMN.atTime(2, 30), 15);
    assertEquals("scheduling.hour-twice", refused.key());
    assertArrayEquals(new Object[] {"03:00", "02:00"}, refused.arguments());
    refused(AUTUMN.atTime(2, 0), 180);
    refused(AUTUMN.atTime(1, 50), 30);
    refused(AUTUMN.atTime(1, 45), 75);
    AppointmentView view = book(AUTUMN.atTime(1, 45), 15);
    assertEquals(AUTUMN.atTime(2, 0), view.end());
    assertThrows(
        HourRefused.class,
        () -> appointments.resize(view.id(), view.version(), Duration.ofMinutes(30)));
    AppointmentView longer =
        appointments.resize(view.id(), view.version(), Duration.ofMinutes(15 + 120));
    assertEquals(AUTUMN.atTime(3, 0), longer.end());
    assertEquals(135, longer.minutes());
  }

  @Test
  void everyOtherTimeOfBothDaysIsReadAsItWasBooked() {
    for (LocalDate day : List.of(SPRING, AUTUMN)) {
      List<LocalDateTime> starts =
          Stream.iterate(day.atStartOfDay(), time -> time.plusMinutes(15))
              .limit(96)
              .filter(time -> time.getHour() != 2)
              .toList();
      starts.forEach(start -> book(start, 15));
      List<AppointmentView> read = agendas.between(day, day, List.of(doctor));
      assertEquals(starts, read.stream().map(AppointmentView::start).toList());
      assertEquals(List.of(15), read.stream().map(AppointmentView::minutes).distinct().toList());
      assertEquals(0, cabinet.overlaps(doctor));
    }
  }

  @Test
  void whoWaitsAcrossTheChangeWaitsTheMinutesThatPass() {
    assertEquals(10, waitedSince(SPRING.atTime(1, 45), "2027-03-28T00:55:00Z"));
    assertEquals(10, waitedSince(AUTUMN.atTime(3, 0), "2027-10-31T00:55:00Z"));
  }

  private int waitedSince(LocalDateTime start, String arrival) {
    AppointmentView booked = book(start, 15);
    clock.stopAt(Instant.parse(arrival));
    appointments.arrive(booked.id(), booked.version());
    clock.stopAt(Instant.parse(arrival).plusSeconds(600));
    return agendas.waitingRoom(start.toLocalDate()).waiting().stream()
        .filter(waiting -> waiting.appointment().id().equals(booked.id()))
        .findFirst()
        .orElseThrow()
        .minutes();
  }

  @Test
  void nothingIsOfferedAsFreeThatWouldBeRefused() {
    clock.stopAt(SPRING.minusDays(1).atTime(9, 0));
    WeekHours.Time night =
        new WeekHours.Time(DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(5, 0));
    weeks.set(new WeekHours(doctor, null, SPRING, null, List.of(night)), weeks.stamp(doctor));
    for (LocalDate day : List.of(SPRING, AUTUMN)) {
      DayAgenda.Column column = agendas.day(day, List.of(doctor)).columns().getFirst();
      assertEquals(
          List.of(
              new Span(day.atTime(1, 0), day.atTime(2, 0)),
              new Span(day.atTime(3, 0), day.atTime(5, 0))),
          column.free());
    }
  }

  private HourRefused refused(LocalDateTime start, int minutes) {
    HourRefused refused = assertThrows(HourRefused.class, () -> book(start, minutes));
    assertEquals(
        List.of(), agendas.between(start.toLocalDate(), start.toLocalDate(), List.of(doctor)));
    return refused;
  }

  private AppointmentView book(LocalDateTime start, int minutes) {
    Duration length = Duration.ofMinutes(minutes);
    AppointmentId id =
        appointments.book(
            new BookingRequest(
                doctor, patient, start, length, VisitType.CONSULT, null, null, false, true));
    return agendas.view(id);
  }
}
