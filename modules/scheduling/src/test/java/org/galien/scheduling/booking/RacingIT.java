package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class RacingIT {

  private static final LocalDateTime EIGHT = LocalDate.of(2026, 12, 1).atTime(8, 0);

  private final Appointments appointments;
  private final Agendas agendas;
  private final Cabinet cabinet;
  private final TestClock clock;

  RacingIT(Appointments appointments, Agendas agendas, Cabinet cabinet, TestClock clock) {
    this.appointments = appointments;
    this.agendas = agendas;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @Test
  void fiftyPeopleRacingForTenSlots() throws Exception {
    UserId doctor = cabinet.practitioner();
    PatientId patient = cabinet.patient("PETIT", "Lucas");
    List<Callable<String>> people = new ArrayList<>();
    CyclicBarrier start = new CyclicBarrier(50);
    for (int i = 0; i < 50; i++) {
      LocalDateTime slot = EIGHT.plusMinutes(15L * (i % 10));
      people.add(() -> outcome(start, () -> book(doctor, patient, slot, 15)));
    }
    assertEquals(Map.of("done", 10L, "SlotAlreadyTaken", 40L), run(people));
    assertEquals(10, agendas.between(day(), day(), List.of(doctor)).size());
    assertEquals(0, cabinet.overlaps(doctor));
  }

  /** Times that overlap without being equal, which is where plain unique keys fail. */
  @Test
  void peopleRacingForOverlappingTimesNeverOverlap() throws Exception {
    UserId doctor = cabinet.practitioner();
    PatientId patient = cabinet.patient("PETIT", "Lucas");
    List<Callable<String>> people = new ArrayList<>();
    CyclicBarrier start = new CyclicBarrier(40);
    for (int i = 0; i < 40; i++) {
      LocalDateTime from = EIGHT.plusMinutes(5L * i);
      people.add(() -> outcome(start, () -> book(doctor, patient, from, 20)));
    }
    Map<String, Long> outcomes = run(people);
    assertEquals(40, outcomes.get("done") + outcomes.get("SlotAlreadyTaken"), outcomes::toString);
    assertEquals(0, cabinet.overlaps(doctor));
  }

  /** Two secretaries drag two appointments to the same hour. */
  @Test
  void twoMovesToOneSlotGiveOneMove() throws Exception {
    UserId doctor = cabinet.practitioner();
    PatientId patient = cabinet.patient("PETIT", "Lucas");
    List<Callable<String>> people = new ArrayList<>();
    CyclicBarrier start = new CyclicBarrier(10);
    for (int i = 0; i < 10; i++) {
      AppointmentId id = book(doctor, patient, EIGHT.plusMinutes(15L * i), 15);
      int version = agendas.view(id).version();
      people.add(
          () ->
              outcome(
                  start, () -> appointments.move(id, version, doctor, EIGHT.withHour(15), true)));
    }
    assertEquals(Map.of("done", 1L, "SlotAlreadyTaken", 9L), run(people));
    assertEquals(0, cabinet.overlaps(doctor));
  }

  /** Two secretaries see one patient come in. */
  @Test
  void onePatientArrivesOnce() throws Exception {
    AppointmentId id =
        book(
            cabinet.practitioner(),
            cabinet.patient("PETIT", "Lucas"),
            LocalDate.now(clock).atTime(8, 0),
            15);
    int shown = agendas.view(id).version();
    List<Callable<String>> people = new ArrayList<>();
    CyclicBarrier start = new CyclicBarrier(10);
    for (int i = 0; i < 10; i++) {
      people.add(() -> outcome(start, () -> appointments.arrive(id, shown)));
    }
    assertEquals(Map.of("done", 1L, "StepRefused", 9L), run(people));
    assertEquals(shown + 1, agendas.view(id).version());
  }

  private AppointmentId book(UserId doctor, PatientId patient, LocalDateTime start, int minutes) {
    return appointments.book(
        new BookingRequest(
            doctor,
            patient,
            start,
            Duration.ofMinutes(minutes),
            VisitType.CONSULT,
            null,
            null,
            false,
            true));
  }

  private static String outcome(CyclicBarrier start, Runnable action) throws Exception {
    start.await();
    try {
      action.run();
      return "done";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static Map<String, Long> run(List<Callable<String>> people)
      throws InterruptedException, ExecutionException {
    List<String> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
      for (Future<String> person : threads.invokeAll(people)) {
        outcomes.add(person.get());
      }
    }
    return outcomes.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static LocalDate day() {
    return EIGHT.toLocalDate();
  }
}
