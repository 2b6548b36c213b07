package org.galien.platform.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskListing;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work by the clock, on a clock that stands, goes on and jumps. Nobody does most of its runs. */
@ExtendWith(Standalone.class)
class SchedulesIT {

  private static final LocalTime THREE = LocalTime.of(3, 0);

  private final Schedules schedules;
  private final Scheduler scheduler;
  private final TaskQueue tasks;
  private final TaskListing listing;
  private final TestClock clock;
  private final String kind = "test." + UUID.randomUUID();
  private final ScheduledWork nightly = ScheduledWork.daily(kind, THREE);
  private final ScheduledWork often = ScheduledWork.every(kind, Duration.ofMinutes(10));

  SchedulesIT(
      Schedules schedules,
      Scheduler scheduler,
      TaskQueue tasks,
      TaskListing listing,
      TestClock clock) {
    this.schedules = schedules;
    this.scheduler = scheduler;
    this.tasks = tasks;
    this.listing = listing;
    this.clock = clock;
  }

  @ApplicationScoped
  static class Bells implements Room, TaskHandler {
    @Override
    public RoomPlan plan() {
      return RoomPlan.of("bells").work(ScheduledWork.daily("bells.ring", THREE));
    }

    @Override
    public String kind() {
      return "bells.ring";
    }

    @Override
    public void run(TaskRun run) {
      // It was rung.
    }
  }

  /** The power fails when all is done but written. */
  @ApplicationScoped
  static class Doomed {
    @Inject Schedules schedules;

    @Transactional
    void look(ScheduledWork work) {
      schedules.look(work);
      throw new IllegalStateException("no power");
    }
  }

  @AfterEach
  void clockGoesOn() {
    clock.goOn();
  }

  @Test
  void plannedWorkIsLeftWhenItsHourHasComeAndOnceOnly() {
    lookAt("2026-11-26T22:00", nightly);
    lookAt("2026-11-27T02:59:59", nightly);
    assertEquals(List.of(), runs());
    lookAt("2026-11-27T03:00", nightly);
    lookAt("2026-11-27T03:00:05", nightly);
    lookAt("2026-11-27T22:00", nightly);
    assertEquals(List.of("@2026-11-27T03:00"), runs());
  }

  @Test
  void whatAStoppedServerMissedIsCaughtUpOnce() {
    lookAt("2026-11-26T22:00", nightly);
    lookAt("2026-12-03T10:15", nightly);
    lookAt("2026-12-03T10:16", nightly);
    assertEquals(List.of("@2026-12-03T03:00"), runs());
    lookAt("2026-12-04T03:00", nightly);
    assertEquals(List.of("@2026-12-03T03:00", "@2026-12-04T03:00"), runs());
  }

  @Test
  void theHourStaysTheSameAcrossBothChangesOfTheClocks() {
    lookAt("2027-03-27T12:00", nightly);
    for (int day = 28; day <= 31; day++) {
      lookAt("2027-03-" + day + "T02:59:55", nightly);
      lookAt("2027-03-" + day + "T03:00", nightly);
    }
    assertEquals(
        List.of("@2027-03-28T03:00", "@2027-03-29T03:00", "@2027-03-30T03:00", "@2027-03-31T03:00"),
        runs());
    ScheduledWork autumn = ScheduledWork.daily(kind + "b", THREE);
    lookAt("2027-10-30T12:00", autumn);
    lookAt("2027-10-31T03:00", autumn);
    assertEquals(List.of("@2027-10-31T03:00"), runs(kind + "b"));
    assertEquals("2027-11-01T03:00", next(autumn));
  }

  @Test
  void anHourThatComesTwiceOrNeverIsOneRun() {
    ScheduledWork half = ScheduledWork.daily(kind, LocalTime.of(2, 30));
    lookAt("2027-10-30T12:00", half);
    LocalDateTime first = LocalDateTime.parse("2027-10-31T02:30");
    for (int minutes = 0; minutes <= 120; minutes += 30) {
      clock.stopAt(first.atZone(clock.getZone()).plusMinutes(minutes).toInstant());
      schedules.look(half);
    }
    assertEquals(List.of("@2027-10-31T02:30"), runs());
    ScheduledWork spring = ScheduledWork.daily(kind + "b", LocalTime.of(2, 30));
    lookAt("2027-03-27T12:00", spring);
    lookAt("2027-03-28T01:59", spring);
    lookAt("2027-03-28T03:30", spring);
    lookAt("2027-03-28T04:30", spring);
    assertEquals(List.of("@2027-03-28T02:30"), runs(kind + "b"));
  }

  @Test
  void aClockThatGoesBackDoesNotDoItAgain() {
    lookAt("2026-11-26T22:00", nightly);
    lookAt("2026-11-27T03:00", nightly);
    lookAt("2026-11-27T02:50", nightly);
    lookAt("2026-11-27T03:00", nightly);
    assertEquals(List.of("@2026-11-27T03:00"), runs());
    assertEquals("2026-11-28T03:00", next(nightly));
  }

  @Test
  void aClockThatWasYearsAheadLosesNoNight() {
    lookAt("2026-11-26T22:00", nightly);
    lookAt("2031-01-01T12:00", nightly);
    lookAt("2026-11-26T22:05", nightly);
    lookAt("2026-11-27T03:00", nightly);
    assertEquals(List.of("@2031-01-01T03:00", "@2026-11-27T03:00"), runs());
  }

  @Test
  void aCrashLeavesBothTheRunAndItsMarkOrNeither(Doomed doomed) {
    lookAt("2026-11-26T22:00", nightly);
    clock.stopAt(LocalDateTime.parse("2026-11-27T03:00"));
    assertThrows(IllegalStateException.class, () -> doomed.look(nightly));
    assertEquals(List.of(), runs());
    lookAt("2026-11-27T03:00:05", nightly);
    assertEquals(List.of("@2026-11-27T03:00"), runs());
  }

  @Test
  void onlyItsDaysCount() {
    ScheduledWork mondays = ScheduledWork.on(Set.of(DayOfWeek.MONDAY), kind, THREE);
    lookAt("2026-11-26T22:00", mondays);
    lookAt("2026-11-29T03:00", mondays);
    assertEquals(List.of(), runs());
    lookAt("2026-11-30T03:00", mondays);
    assertEquals(List.of("@2026-11-30T03:00"), runs());
    assertEquals("2026-12-07T03:00", next(mondays));
  }

  @Test
  void workOfAnIntervalBeginsAtOnceAndWaitsForTheRunBefore() {
    lookAt("2026-11-27T08:00", often);
    lookAt("2026-11-27T08:10", often);
    assertEquals(List.of("@1"), runs());
    tasks.cancel(tasks.find(kind, "@1").orElseThrow().id());
    lookAt("2026-11-27T08:15", often);
    assertEquals(List.of("@1"), runs());
    lookAt("2026-11-27T08:20", often);
    assertEquals(List.of("@1", "@2"), runs());
  }

  @Test
  void anIntervalNeverWaitsLongerThanItselfWhateverTheClockDoes() {
    lookAt("2031-01-01T08:00", often);
    tasks.cancel(tasks.find(kind, "@1").orElseThrow().id());
    lookAt("2026-11-27T08:00", often);
    assertEquals("2026-11-27T08:10", next(often));
    lookAt("2026-11-27T08:10", often);
    assertEquals(List.of("@1", "@2"), runs());
  }

  @Test
  void finishedRunsDoNotPileUp() {
    for (int minute = 0; minute < 50; minute += 10) {
      lookAt("2026-11-27T08:" + (minute == 0 ? "00" : minute), often);
      tasks.active(kind).forEach(task -> tasks.cancel(task.id()));
    }
    assertEquals(List.of("@4", "@5"), runs());
  }

  @Test
  void anAdministratorRunsItNow() {
    scheduler.beat();
    ScheduleView before = bells();
    schedules.runNow("bells.ring");
    Eventually.waitUntil("the bells rang", () -> bells().last().state() == TaskState.DONE);
    assertEquals(before.next(), bells().next());
    assertTrue(bells().lastAt() != null);
  }

  @Test
  void nobodyElseRunsIt() {
    Services services = Standalone.services();
    ScheduleView before = bells();
    for (Role role : Set.of(Role.SECRETARY, Role.PHYSICIAN)) {
      Staff.Person person = new Staff(services, "schedules").person(role);
      assertThrows(RoleRefused.class, () -> person.does(() -> schedules.runNow("bells.ring")));
    }
    assertEquals(before.lastAt(), bells().lastAt());
  }

  private ScheduleView bells() {
    return schedules.list().stream()
        .filter(work -> work.kind().equals("bells.ring"))
        .findFirst()
        .orElseThrow();
  }

  private void lookAt(String wallClock, ScheduledWork work) {
    clock.stopAt(LocalDateTime.parse(wallClock));
    schedules.look(work);
  }

  private String next(ScheduledWork work) {
    return schedules.view(work).next().atZone(clock.getZone()).toLocalDateTime().toString();
  }

  private List<String> runs() {
    return runs(kind);
  }

  private List<String> runs(String of) {
    Stream<TaskView> found =
        listing.list(PageQuery.first(100).filteredBy(Map.of("kind", of))).stream();
    return found
        .filter(task -> task.kind().equals(of))
        .sorted((a, b) -> Long.compare(a.id().value(), b.id().value()))
        .map(TaskView::subject)
        .toList();
  }
}
