package org.galien.platform.schedules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.rooms.Timetable;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/** What all rooms do by the clock: when it is due, and leaving what is due in the task queue. */
@ApplicationScoped
@Transactional
public class Schedules {

  private static final String RUN = "@";

  /** How many planned runs are remembered, so that none is done again when the clock goes back. */
  private static final int REMEMBERED = 60;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Rooms rooms;
  @Inject TaskQueue tasks;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  /** All of it, in the order of the modules. */
  public List<ScheduleView> list() {
    return works().stream().map(this::view).toList();
  }

  /**
   * Does a work now, whenever it is due; not while a run of it waits or goes on.
   *
   * @throws org.galien.platform.users.RoleRefused when who acts is no administrator
   */
  public void runNow(String kind) {
    Right.ADMINISTRATION.require(acting.current());
    works().stream()
        .filter(work -> work.kind().equals(kind))
        .forEach(
            work -> {
              DueWorkEntity row = row(work);
              if (!pending(row)) {
                leave(row, RUN + (row.runs + 1), keep(work));
                if (work.when() instanceof Timetable.Every) {
                  row.dueAt = next(work);
                }
                audit.record("schedule.run", Subject.of("schedule", 0), kind);
              }
            });
  }

  List<ScheduledWork> works() {
    return rooms.plans().stream().map(RoomPlan::works).flatMap(List::stream).toList();
  }

  /** Leaves a run when one is due. */
  void look(ScheduledWork work) {
    DueWorkEntity row = row(work);
    Instant now = clock.instant();
    Instant next = next(work);
    if (row.dueAt.isAfter(now)) {
      if (row.dueAt.isAfter(next)) {
        row.dueAt = next; // The clock went back, or the timetable changed.
      }
      return;
    }
    Optional<String> planned =
        work.when().planned(now, clock.getZone()).map(moment -> RUN + moment);
    if (planned.isPresent() || !pending(row)) {
      leave(row, planned.orElse(RUN + (row.runs + 1)), keep(work));
    }
    row.dueAt = next;
  }

  private void leave(DueWorkEntity row, String run, int kept) {
    if (tasks.find(row.kind, run).isPresent()) {
      return;
    }
    tasks.forgetFinished(row.kind, RUN, kept);
    tasks.enqueue(new TaskRequest(row.kind, run, 0));
    row.runs++;
    row.lastRun = run;
    row.leftAt = clock.instant();
  }

  private boolean pending(DueWorkEntity row) {
    return last(row).map(TaskView::pending).orElse(false);
  }

  private Optional<TaskView> last(DueWorkEntity row) {
    return Optional.ofNullable(row.lastRun).flatMap(run -> tasks.find(row.kind, run));
  }

  ScheduleView view(ScheduledWork work) {
    DueWorkEntity row = row(work);
    return new ScheduleView(
        work.kind(), work.when(), last(row).orElse(null), row.leftAt, row.dueAt);
  }

  /** Locked: nobody else leaves the same run. */
  private DueWorkEntity row(ScheduledWork work) {
    DueWorkEntity row = em.find(DueWorkEntity.class, work.kind(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      row = new DueWorkEntity();
      row.kind = work.kind();
      row.dueAt = work.when() instanceof Timetable.Every ? clock.instant() : next(work);
      em.persist(row);
    }
    return row;
  }

  private Instant next(ScheduledWork work) {
    return work.when().next(clock.instant(), clock.getZone());
  }

  private static int keep(ScheduledWork work) {
    return work.when() instanceof Timetable.Every ? 1 : REMEMBERED;
  }
}
