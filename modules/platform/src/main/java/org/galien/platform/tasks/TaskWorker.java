package org.galien.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes due tasks and runs them, each kind within its own bound. */
@ApplicationScoped
public class TaskWorker {

  private static final Logger LOG = LoggerFactory.getLogger(TaskWorker.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  @Inject @Any Instance<TaskHandler> handlers;
  @Inject TaskStore store;
  @Inject BackgroundThreads threads;
  @Inject Acting acting;

  private final Map<Long, RunningTask> running = new ConcurrentHashMap<>();
  private final AtomicBoolean started = new AtomicBoolean();

  private record RunningTask(String kind, Future<?> future) {}

  /** Begins; called once, after migrations. What a crash interrupted waits again. */
  public void start() {
    if (started.compareAndSet(false, true)) {
      store.requeueInterrupted();
      threads.every(HEARTBEAT, this::beat);
    }
  }

  /** True when nothing runs; for orderly ends and tests. */
  public boolean idle() {
    return running.isEmpty();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskEnqueued event) {
    if (started.get()) {
      threads.after(Duration.ZERO, this::beat);
    }
  }

  /** A heartbeat that throws would be the last one. */
  private void beat() {
    try {
      stopCancelled();
      takeAll();
    } catch (RuntimeException e) {
      LOG.warn("Background tasks could not be looked at; trying again", e);
    }
  }

  private synchronized void takeAll() {
    Optional<TaskEntity> task = store.claim(kindsWithRoom());
    while (task.isPresent()) {
      launch(task.get());
      task = store.claim(kindsWithRoom());
    }
  }

  private List<String> kindsWithRoom() {
    return handlers.stream()
        .filter(
            h ->
                running.values().stream().filter(r -> r.kind().equals(h.kind())).count()
                    < h.concurrency())
        .map(TaskHandler::kind)
        .toList();
  }

  private void launch(TaskEntity task) {
    TaskHandler handler = handler(task.kind);
    Object gate = new Object();
    synchronized (gate) {
      Future<?> future =
          threads.submit(
              () -> {
                synchronized (gate) {
                  // The task is in the map of running ones before it can leave it.
                }
                run(handler, task);
              });
      running.put(task.id, new RunningTask(task.kind, future));
      threads.after(handler.timeLimit(), () -> future.cancel(true));
    }
  }

  private void run(TaskHandler handler, TaskEntity task) {
    try {
      acting.as(
          Actor.system(task.kind),
          () -> {
            handler.run(new TaskRun(task, store));
            return null;
          });
      store.done(task.id);
    } catch (PermanentFailure e) {
      failed(handler, task, e, true);
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      failed(handler, task, e, false);
    } finally {
      running.remove(task.id);
      threads.after(Duration.ZERO, this::beat);
    }
  }

  private void failed(TaskHandler handler, TaskEntity task, Throwable problem, boolean forGood) {
    // The interrupt was for the handler; what follows still has to reach the database.
    Thread.interrupted();
    LOG.warn(
        "Task {} {} {} failed, try {}", task.id, task.kind, task.subject, task.attempts, problem);
    store.failed(task.id, problem.getClass().getSimpleName(), forGood, handler.maxAttempts());
  }

  private void stopCancelled() {
    running.forEach(
        (id, task) -> {
          if (store.cancelled(id)) {
            task.future().cancel(true);
          }
        });
  }

  private TaskHandler handler(String kind) {
    return handlers.stream().filter(h -> h.kind().equals(kind)).findFirst().orElseThrow();
  }
}
