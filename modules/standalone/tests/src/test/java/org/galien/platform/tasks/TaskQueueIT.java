package org.galien.platform.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.platform.paging.PageQuery;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class TaskQueueIT {

  private final TaskQueue tasks;
  private final TaskStore store;
  private final TaskListing listing;
  private final String subject = UUID.randomUUID().toString();
  private final String nobody = "test." + subject;

  TaskQueueIT(TaskQueue tasks, TaskStore store, TaskListing listing) {
    this.tasks = tasks;
    this.store = store;
    this.listing = listing;
  }

  /** Does what the subject's first word says. */
  @ApplicationScoped
  static class Obedient implements TaskHandler {

    static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public String kind() {
      return "test.obedient";
    }

    @Override
    public void run(TaskRun run) throws Exception {
      RUNS.incrementAndGet();
      run.progress(40, "platform.task-retry-later");
      switch (run.subject().split(" ")[0]) {
        case "permanent" -> throw new PermanentFailure("no use");
        case "transient" -> throw new IllegalStateException("perhaps later");
        case "endless" -> Thread.sleep(Duration.ofMinutes(5));
        default -> run.progress(90, null);
      }
    }

    @Override
    public Duration timeLimit() {
      return Duration.ofSeconds(2);
    }

    @Override
    public int maxAttempts() {
      return 1;
    }
  }

  @Test
  void whatSomebodyWaitsForOvertakesWhatWaitsAlready() {
    tasks.enqueue(new TaskRequest(nobody, "first", 1));
    tasks.enqueue(new TaskRequest(nobody, "second", 1));
    tasks.enqueueAhead(new TaskRequest(nobody, "third", 1), Duration.ofDays(1));
    tasks.enqueueAhead(new TaskRequest(nobody, "second", 1), Duration.ofDays(2));
    assertEquals("second", store.claim(List.of(nobody)).orElseThrow().subject);
    assertEquals("third", store.claim(List.of(nobody)).orElseThrow().subject);
    assertEquals("first", store.claim(List.of(nobody)).orElseThrow().subject);
    assertTrue(store.claim(List.of(nobody)).isEmpty());
  }

  @Test
  void aTaskRunsOnceHoweverOftenItIsAskedFor() {
    int before = Obedient.RUNS.get();
    TaskRequest request = new TaskRequest("test.obedient", "well " + subject, 1);
    tasks.enqueue(request);
    tasks.enqueue(request);
    await("well " + subject, TaskState.DONE);
    tasks.enqueue(request);
    assertEquals(before + 1, Obedient.RUNS.get());
  }

  @Test
  void aPermanentFailureStaysVisibleUntilRetried() {
    String failing = "permanent " + subject;
    tasks.enqueue(new TaskRequest("test.obedient", failing, 1));
    TaskView failed = await(failing, TaskState.FAILED);
    assertTrue(tasks.failed().stream().anyMatch(t -> t.id().equals(failed.id())));
    int before = Obedient.RUNS.get();
    tasks.retry(failed.id());
    Eventually.waitUntil("second run", () -> Obedient.RUNS.get() == before + 1);
  }

  @Test
  void tasksAreListedFailuresFirst() {
    tasks.enqueue(new TaskRequest("test.obedient", "well " + subject, 1));
    await("well " + subject, TaskState.DONE);
    tasks.enqueue(new TaskRequest("test.obedient", "permanent " + subject, 1));
    await("permanent " + subject, TaskState.FAILED);
    PageQuery ours = PageQuery.first(10).filteredBy(Map.of("subject", subject));
    assertEquals(2, listing.count(ours));
    assertEquals(
        List.of(TaskState.FAILED, TaskState.DONE),
        listing.list(ours).stream().map(TaskView::state).toList());
    assertEquals(
        List.of("well " + subject),
        listing.list(ours.filteredBy(Map.of("subject", subject, "state", "DONE"))).stream()
            .map(TaskView::subject)
            .toList());
  }

  @Test
  void aTaskOutOfTimeFails() {
    tasks.enqueue(new TaskRequest("test.obedient", "endless " + subject, 1));
    assertEquals("InterruptedException", await("endless " + subject, TaskState.FAILED).problem());
  }

  @Test
  void whatACrashInterruptedWaitsAgain() {
    String interrupted = "crash " + subject;
    tasks.enqueue(new TaskRequest(nobody, interrupted, 1));
    store.claim(List.of(nobody));
    assertEquals(TaskState.RUNNING, state(nobody, interrupted));
    store.requeueInterrupted();
    assertEquals(TaskState.QUEUED, state(nobody, interrupted));
  }

  @Test
  void whatTheDatabaseRefusesAfterACommitIsLeftLater() throws Exception {
    String refused = "refused " + subject;
    try (Connection owner = Standalone.owner();
        Statement sql = owner.createStatement()) {
      sql.execute("RENAME TABLE platform_task TO platform_task_away");
      try {
        tasks.enqueueAfterCommit(new TaskRequest(nobody, refused, 1));
        Thread.sleep(Duration.ofMillis(500));
      } finally {
        sql.execute("RENAME TABLE platform_task_away TO platform_task");
      }
    }
    Eventually.waitUntil("task left", () -> tasks.find(nobody, refused).isPresent());
  }

  @Test
  void whatWasLeftBeforeTheClockWentBackIsDue(TestClock clock) {
    clock.stopAt(LocalDateTime.parse("2031-01-01T12:00"));
    try {
      tasks.enqueue(new TaskRequest(nobody, subject, 1));
    } finally {
      clock.goOn();
    }
    assertTrue(store.claim(List.of(nobody)).isPresent());
  }

  @Test
  void aTransientFailureIsTriedAgainLater() {
    String subjectOfTwo = "later " + subject;
    tasks.enqueue(new TaskRequest(nobody, subjectOfTwo, 1));
    TaskEntity claimed = store.claim(List.of(nobody)).orElseThrow();
    store.failed(claimed.id, "IOException", false, 3);
    TaskView view = tasks.find(nobody, claimed.subject).orElseThrow();
    assertEquals(TaskState.QUEUED, view.state());
    assertEquals(1, view.attempts());
  }

  private TaskState state(String kind, String of) {
    return tasks.find(kind, of).orElseThrow().state();
  }

  private TaskView await(String of, TaskState state) {
    Eventually.waitUntil(
        of + " " + state,
        () -> tasks.find("test.obedient", of).filter(t -> t.state() == state).isPresent());
    return tasks.find("test.obedient", of).orElseThrow();
  }
}
