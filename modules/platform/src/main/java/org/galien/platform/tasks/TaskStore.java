package org.galien.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The worker's side of the table; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TaskStore {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int PROBLEM_LENGTH = 500;

  @Inject EntityManager em;
  @Inject Clock clock;

  /** What ran when the server died waits again; there is one server, so nobody else runs it. */
  void requeueInterrupted() {
    em.createQuery("UPDATE TaskEntity t SET t.state = :queued WHERE t.state = :running")
        .setParameter("queued", TaskState.QUEUED)
        .setParameter("running", TaskState.RUNNING)
        .executeUpdate();
  }

  /**
   * Takes the next due task of one of these kinds. No pause is longer than the longest: what waits
   * longer was left before the clock went back, and is due.
   */
  Optional<TaskEntity> claim(List<String> kinds) {
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<TaskEntity> next =
        em.createQuery(
                "SELECT t FROM TaskEntity t WHERE t.state = :queued AND t.kind IN :kinds AND"
                    + " (t.dueAt <= :now OR t.dueAt > :never) ORDER BY t.dueAt, t.id",
                TaskEntity.class)
            .setParameter("queued", TaskState.QUEUED)
            .setParameter("kinds", kinds)
            .setParameter("now", now)
            .setParameter("never", now.plus(LONGEST_PAUSE))
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    next.ifPresent(
        task -> {
          task.state = TaskState.RUNNING;
          task.attempts++;
          task.startedAt = now;
          task.problem = null;
        });
    return next;
  }

  void progress(long id, int percent, String messageKey) {
    em.createQuery(
            "UPDATE TaskEntity t SET t.progress = :percent, t.progressKey = :key WHERE t.id = :id")
        .setParameter("percent", percent)
        .setParameter("key", messageKey)
        .setParameter("id", id)
        .executeUpdate();
  }

  boolean cancelled(long id) {
    TaskEntity task = em.find(TaskEntity.class, id);
    return task == null || task.state == TaskState.CANCELLED;
  }

  void done(long id) {
    TaskEntity task = em.find(TaskEntity.class, id);
    if (task.state == TaskState.RUNNING) {
      task.state = TaskState.DONE;
      task.progress = 100;
      task.finishedAt = clock.instant();
    }
  }

  /** Plans the next try, or gives up visibly. */
  void failed(long id, String problem, boolean forGood, int maxAttempts) {
    TaskEntity task = em.find(TaskEntity.class, id);
    if (task.state != TaskState.RUNNING) {
      return;
    }
    task.problem = problem.substring(0, Math.min(problem.length(), PROBLEM_LENGTH));
    if (forGood || task.attempts >= maxAttempts) {
      task.state = TaskState.FAILED;
      task.finishedAt = clock.instant();
    } else {
      task.state = TaskState.QUEUED;
      task.dueAt = clock.instant().plus(pause(task.attempts));
    }
  }

  /** Doubles from try to try. */
  private static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
