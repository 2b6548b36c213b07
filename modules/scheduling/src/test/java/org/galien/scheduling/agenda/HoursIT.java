package org.galien.scheduling.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.DayAgenda.OffReason;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;
import org.galien.scheduling.hours.Absence;
import org.galien.scheduling.hours.AbsenceKind;
import org.galien.scheduling.hours.AbsenceUnknown;
import org.galien.scheduling.hours.AgendaBusy;
import org.galien.scheduling.hours.HoursOfOthers;
import org.galien.scheduling.hours.HoursRefused;
import org.galien.scheduling.hours.Schedules;
import org.galien.scheduling.hours.WeekHours;
import org.galien.scheduling.hours.WeekPlannedLater;
import org.galien.scheduling.hours.Weeks;
import org.galien.scheduling.hours.WeeksChangedMeanwhile;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hours that the practice sets, and what stands in their way. */
@ExtendWith(Standalone.class)
class HoursIT {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Weeks weeks;
  private final Schedules schedules;
  private final Agendas agendas;
  private final Appointments appointments;
  private final Acting acting;
  private final Cabinet cabinet;
  private final TestClock clock;
  private UserId doctor;

  HoursIT(
      Weeks weeks,
      Schedules schedules,
      Agendas agendas,
      Appointments appointments,
      Acting acting,
      Cabinet cabinet,
      TestClock clock) {
    this.weeks = weeks;
    this.schedules = schedules;
    this.agendas = agendas;
    this.appointments = appointments;
    this.acting = acting;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @BeforeEach
  void people() {
    clock.stopAt(MONDAY.atTime(8, 0));
    doctor = cabinet.practitioner();
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  /** Waits for one second only, on the connection that has the transaction. */
  @ApplicationScoped
  static class Impatient {

    @Inject EntityManager em;
    @Inject Weeks weeks;

    @Transactional
    void set(WeekHours week, String shown) {
      waitFor(1);
      try {
        weeks.set(week, shown);
      } finally {
        waitFor(50);
      }
    }

    private void waitFor(int seconds) {
      em.createNativeQuery("SET SESSION innodb_lock_wait_timeout = " + seconds).executeUpdate();
    }
  }

  @Test
  void hoursThatWaitTooLongForOthersAreRefusedWithASentence(Impatient impatient) throws Exception {
    WeekHours week = new WeekHours(doctor, "", MONDAY, null, List.of());
    String shown = weeks.stamp(doctor);
    impatient.set(week, shown);
    try (Connection other = Standalone.owner();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "SELECT * FROM scheduling_agenda WHERE practitioner_id = "
              + doctor.value()
              + " FOR UPDATE");
      var refusal = assertThrows(AgendaBusy.class, () -> impatient.set(week, weeks.stamp(doctor)));
      assertEquals("scheduling.agenda-busy", refusal.key());
    }
  }

  @Test
  void whoHasNoHoursIsBookableOnceTheyAreSet() {
    assertEquals(OffReason.CLOSED, column(MONDAY).off().getFirst().reason());
    set(week(MONDAY, null, time(9, 12), time(14, 18)));
    assertEquals(List.of("09:00-12:00", "14:00-18:00"), open(MONDAY));
    assertEquals(List.of("09:00-12:00", "14:00-18:00"), open(MONDAY.plusWeeks(60)));
  }

  @Test
  void theHoursOfAReplacementEndWithIt() {
    set(week(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), time(8, 13)));
    assertEquals(List.of(), open(MONDAY));
    assertEquals(List.of("08:00-13:00"), open(MONDAY.plusWeeks(2)));
    assertEquals(List.of(), open(MONDAY.plusWeeks(3)));
  }

  @Test
  void hoursOfATimeTakeThePlaceOfTheUsualOnesWhichGoOnAfterwards() {
    set(week(MONDAY, null, time(9, 12), time(14, 18)));
    set(week(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1), time(10, 11)));
    assertEquals(List.of("09:00-12:00", "14:00-18:00"), open(MONDAY));
    assertEquals(List.of("10:00-11:00"), open(MONDAY.plusWeeks(1)));
    assertEquals(List.of("09:00-12:00", "14:00-18:00"), open(MONDAY.plusWeeks(2)));
    List<WeekHours> all = weeks.from(doctor, MONDAY);
    assertEquals(
        List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(1)),
        all.stream().map(WeekHours::from).toList());
  }

  @Test
  void aWeekWithoutEndDoesAwayWithNoneThatIsPlannedForLater() {
    set(week(MONDAY, null, time(9, 12)));
    set(week(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1), time(10, 11)));
    List<WeekHours> planned = weeks.from(doctor, MONDAY);
    WeekPlannedLater refused =
        assertThrows(WeekPlannedLater.class, () -> set(week(MONDAY.plusDays(1), null, time(7, 8))));
    assertEquals("30/11/2026", refused.arguments()[0]);
    assertEquals(planned, weeks.from(doctor, MONDAY));
    LocalDate next = weeks.next(doctor, MONDAY.plusDays(1)).orElseThrow();
    set(week(MONDAY.plusDays(1), next.minusDays(1), time(7, 8)));
    assertEquals(List.of("10:00-11:00"), open(MONDAY.plusWeeks(1)));
    assertEquals(List.of("09:00-12:00"), open(MONDAY.plusWeeks(2)));
    LocalDate afterwards = MONDAY.plusWeeks(1).plusDays(1);
    set(week(afterwards, null, time(7, 8)));
    assertEquals(List.of("07:00-08:00"), open(MONDAY.plusWeeks(2)), "none begins after this one");
  }

  @Test
  void whoSetsAWeekThatSomebodyElseChangedMeanwhileIsRefused() {
    String shown = weeks.stamp(doctor);
    weeks.set(week(MONDAY, null, time(9, 12)), shown);
    WeekHours late = week(MONDAY, null, time(14, 18));
    assertThrows(WeeksChangedMeanwhile.class, () -> weeks.set(late, shown));
    assertEquals(List.of("09:00-12:00"), open(MONDAY));
    weeks.set(late, weeks.stamp(doctor));
    assertEquals(List.of("14:00-18:00"), open(MONDAY));
  }

  @Test
  void ofTwoWhoSetTheSameWeekAtOnceOneIsRefused() throws Exception {
    set(week(MONDAY, null, time(9, 12)));
    String shown = weeks.stamp(doctor);
    CyclicBarrier start = new CyclicBarrier(2);
    List<Callable<Boolean>> people =
        Stream.of(time(8, 10), time(14, 18))
            .<Callable<Boolean>>map(
                time ->
                    () -> {
                      start.await();
                      return accepted(week(MONDAY, null, time), shown);
                    })
            .toList();
    int accepted = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> person : threads.invokeAll(people)) {
        accepted += person.get() ? 1 : 0;
      }
    }
    assertEquals(1, accepted);
    assertEquals(1, weeks.from(doctor, MONDAY).size());
    assertEquals(1, open(MONDAY).size());
  }

  private boolean accepted(WeekHours week, String shown) {
    try {
      weeks.set(week, shown);
      return true;
    } catch (WeeksChangedMeanwhile changed) {
      return false;
    }
  }

  @Test
  void hoursThatCannotBeAreRefused() {
    refused("scheduling.hours-refused-day", week(MONDAY, null, time(12, 9)));
    refused("scheduling.hours-refused-day", week(MONDAY, null, time(9, 12), time(11, 14)));
    refused("scheduling.hours-refused-period", week(MONDAY, MONDAY.minusDays(1), time(9, 12)));
    refused("scheduling.hours-refused-past", week(MONDAY.minusDays(1), null, time(9, 12)));
    assertEquals(List.of(), weeks.from(doctor, MONDAY));
  }

  @Test
  void appointmentsInTheWayAreListedAndStay() {
    set(week(MONDAY, null, time(9, 12), time(14, 18)));
    AppointmentId early = book(MONDAY.plusWeeks(1), 9);
    AppointmentId late = book(MONDAY.plusWeeks(2), 15);
    assertEquals(List.of(), conflicts());
    set(week(MONDAY.plusWeeks(1), null, time(10, 18)));
    assertEquals(List.of(early), conflicts());
    long absence = absent(MONDAY.plusWeeks(2));
    assertEquals(List.of(early, late), conflicts());
    assertEquals(MONDAY.plusWeeks(2).atTime(15, 0), agendas.view(late).start());
    schedules.cancelAbsence(absence);
    assertEquals(List.of(early), conflicts());
    assertThrows(AbsenceUnknown.class, () -> schedules.cancelAbsence(absence));
  }

  @Test
  void absencesToComeAreListed() {
    long absence = absent(MONDAY.plusWeeks(2));
    assertEquals(absence, schedules.absences(doctor, MONDAY).getFirst().id());
    assertEquals(List.of(), schedules.absences(doctor, MONDAY.plusWeeks(2).plusDays(1)));
  }

  @Test
  void theDeskSetsAllHoursAndOthersTheirOwn() throws Exception {
    WeekHours hours = week(MONDAY, null, time(9, 12));
    as(cabinet.secretary(), Role.SECRETARY, () -> set(hours));
    as(doctor, Role.PHYSICIAN, () -> set(hours));
    UserId colleague = cabinet.practitioner();
    as(
        colleague,
        Role.PHYSICIAN,
        () -> {
          assertThrows(HoursOfOthers.class, () -> set(hours));
          assertThrows(HoursOfOthers.class, () -> absent(MONDAY));
        });
    as(cabinet.secretary(), Role.NURSE, () -> assertThrows(HoursOfOthers.class, () -> set(hours)));
    acting.runAs(Actor.nobody("porte"), () -> assertThrows(HoursOfOthers.class, () -> set(hours)));
    assertTrue(schedules.absences(doctor, MONDAY).isEmpty());
  }

  private void set(WeekHours week) {
    weeks.set(week, weeks.stamp(week.practitioner()));
  }

  private void as(UserId user, Role role, Runnable work) {
    acting.runAs(new Actor(user, "Test", Set.of(role)), work);
  }

  private void refused(String key, WeekHours week) {
    assertEquals(key, assertThrows(HoursRefused.class, () -> set(week)).key());
  }

  private long absent(LocalDate day) {
    return schedules.absent(
        new Absence(
            doctor,
            day.atStartOfDay(),
            day.plusDays(1).atStartOfDay(),
            AbsenceKind.ABSENCE,
            "Congés"));
  }

  private AppointmentId book(LocalDate day, int hour) {
    return appointments.book(
        BookingRequest.of(
            doctor,
            cabinet.patient("ROPARS", "Anaïs"),
            day.atTime(hour, 0),
            VisitType.CONSULT,
            null));
  }

  private List<AppointmentId> conflicts() {
    return agendas.outsideHours(doctor).stream().map(a -> a.id()).toList();
  }

  private WeekHours week(LocalDate from, LocalDate to, WeekHours.Time... times) {
    return new WeekHours(doctor, "Cabinet 9", from, to, Arrays.asList(times));
  }

  private static WeekHours.Time time(int from, int to) {
    return new WeekHours.Time(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private DayAgenda.Column column(LocalDate day) {
    return agendas.day(day, List.of(doctor)).columns().getFirst();
  }

  private List<String> open(LocalDate day) {
    return schedules.on(day, List.of(doctor)).get(doctor).open().stream()
        .map(span -> span.start().toLocalTime() + "-" + span.end().toLocalTime())
        .toList();
  }
}
