package org.galien.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where work is left, watched, tried again and called off. */
@ApplicationScoped
public class TaskQueue {

  private static final Logger LOG = LoggerFactory.getLogger(TaskQueue.class);
  private static final int SHOWN = 200;
  private static final int MOST_ATTEMPTS = 10;
  private static final Duration IDLE = Duration.ofDays(365);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject BackgroundThreads threads;
  @Inject TaskQueue self;
  @Inject Event<TaskEnqueued> enqueued;

  /**
   * Leaves a task in the caller's transaction: it exists when that commits. Asking for the same
   * kind, subject and revision again changes nothing.
   */
  @Transactional
  public void enqueue(TaskRequest request) {
    enqueueAll(List.of(request));
  }

  /** As {@link #enqueue}, for up to some thousands at once. */
  @Transactional
  public void enqueueAll(List<TaskRequest> requests) {
    enqueue(requests, clock.instant());
  }

  /**
   * As {@link #enqueueAll}, for what may wait until nothing else of its kind is due. What is due
   * too far away is due at once, and last.
   */
  @Transactional
  public void enqueueIdle(List<TaskRequest> requests) {
    enqueue(requests, clock.instant().plus(IDLE));
  }

  /**
   * As {@link #enqueue}, and before what was left less than so long ago: somebody waits for it.
   * What waits already moves up; a pause between two tries ends.
   *
   * @param ahead more overtakes less
   */
  @Transactional
  public void enqueueAhead(TaskRequest request, Duration ahead) {
    Instant due = clock.instant().minus(ahead);
    em.createNativeQuery(
            "UPDATE platform_task SET due_at = ? WHERE kind = ? AND subject = ? AND state ="
                + " 'QUEUED' AND due_at > ?")
        .setParameter(1, LocalDateTime.ofInstant(due, ZoneOffset.UTC))
        .setParameter(2, request.kind())
        .setParameter(3, request.subject())
        .setParameter(4, LocalDateTime.ofInstant(due, ZoneOffset.UTC))
        .executeUpdate();
    enqueue(List.of(request), due);
  }

  /** Forgets tasks that still wait, whose subjects are no more. */
  @Transactional
  public void withdraw(String kind, List<String> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    Query delete =
        em.createNativeQuery(
            "DELETE FROM platform_task WHERE kind = ? AND state = 'QUEUED' AND subject IN ("
                + String.join(", ", Collections.nCopies(subjects.size(), "?"))
                + ")");
    delete.setParameter(1, kind);
    for (int i = 0; i < subjects.size(); i++) {
      delete.setParameter(i + 2, subjects.get(i));
    }
    delete.executeUpdate();
  }

  private void enqueue(List<TaskRequest> requests, Instant due) {
    if (requests.isEmpty()) {
      return;
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDateTime dueAt = LocalDateTime.ofInstant(due, ZoneOffset.UTC);
    Query insert =
        em.createNativeQuery(
            "INSERT IGNORE INTO platform_task (kind, subject, revision, created_at, due_at) VALUES "
                + String.join(", ", Collections.nCopies(requests.size(), "(?, ?, ?, ?, ?)")));
    int place = 1;
    for (TaskRequest request : requests) {
      insert.setParameter(place++, request.kind());
      insert.setParameter(place++, request.subject());
      insert.setParameter(place++, request.revision());
      insert.setParameter(place++, now);
      insert.setParameter(place++, dueAt);
    }
    insert.executeUpdate();
    enqueued.fire(new TaskEnqueued());
  }

  /**
   * For observers called after a commit, where no transaction can be begun: hands over to another
   * thread, which tries again when the database refuses. What a crash loses in between is found
   * again by the module's reconciler.
   */
  public void enqueueAfterCommit(TaskRequest request) {
    threads.submit(() -> leave(request, () -> self.enqueue(request), 1));
  }

  /** As {@link #enqueueAfterCommit}, for {@link #enqueueAhead}. */
  public void aheadAfterCommit(TaskRequest request, Duration ahead) {
    threads.submit(() -> leave(request, () -> self.enqueueAhead(request, ahead), 1));
  }

  private void leave(TaskRequest request, Runnable work, int attempt) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn(
          "Task {} {} could not be left, try {}", request.kind(), request.subject(), attempt, e);
      if (attempt < MOST_ATTEMPTS) {
        threads.after(PAUSE.multipliedBy(attempt), () -> leave(request, work, attempt + 1));
      }
    }
  }

  /**
   * Forgets tasks of a kind that have ended, all but the newest, where many are made of what is
   * done again and again.
   *
   * @param beginning of their subjects
   */
  @Transactional
  public void forgetFinished(String kind, String beginning, int kept) {
    List<?> ended =
        em.createNativeQuery(
                "SELECT id FROM platform_task WHERE kind = ? AND LEFT(subject, ?) = ? AND state IN"
                    + " ('DONE', 'FAILED', 'CANCELLED') ORDER BY id DESC LIMIT 1000 OFFSET ?")
            .setParameter(1, kind)
            .setParameter(2, beginning.length())
            .setParameter(3, beginning)
            .setParameter(4, kept)
            .getResultList();
    for (Object id : ended) {
      em.createNativeQuery("DELETE FROM platform_task WHERE id = ?")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  /** The task of the highest revision. */
  @Transactional
  public Optional<TaskView> find(String kind, String subject) {
    return em.createQuery(
            "SELECT t FROM TaskEntity t WHERE t.kind = :kind AND t.subject = :subject ORDER BY"
                + " t.revision DESC",
            TaskEntity.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(TaskEntity::view);
  }

  /** Tasks of a kind that wait or run, oldest first. */
  @Transactional
  public List<TaskView> active(String kind) {
    return em.createQuery(
            "SELECT t FROM TaskEntity t WHERE t.kind = :kind AND t.state IN :states ORDER BY"
                + " t.id",
            TaskEntity.class)
        .setParameter("kind", kind)
        .setParameter("states", List.of(TaskState.QUEUED, TaskState.RUNNING))
        .getResultStream()
        .map(TaskEntity::view)
        .toList();
  }

  /** The latest tasks in a state, newest first. */
  @Transactional
  public List<TaskView> in(TaskState state) {
    return em.createQuery(
            "SELECT t FROM TaskEntity t WHERE t.state = :state ORDER BY t.id DESC",
            TaskEntity.class)
        .setParameter("state", state)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(TaskEntity::view)
        .toList();
  }

  @Transactional
  public List<TaskView> failed() {
    return in(TaskState.FAILED);
  }

  /** Starts a failed or cancelled task afresh, with all its attempts. */
  @Transactional
  public void retry(TaskId id) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    int changed =
        em.createNativeQuery(
                "UPDATE platform_task SET state = 'QUEUED', attempts = 0, progress = 0, due_at = ?"
                    + " WHERE id = ? AND state IN ('FAILED', 'CANCELLED')")
            .setParameter(1, now)
            .setParameter(2, id.value())
            .executeUpdate();
    if (changed > 0) {
      audit.record("task.retried", Subject.of("task", id.value()));
      enqueued.fire(new TaskEnqueued());
    }
  }

  /** Calls off a task that waits or runs; a running handler is told so and interrupted. */
  @Transactional
  public void cancel(TaskId id) {
    int changed =
        em.createNativeQuery(
                "UPDATE platform_task SET state = 'CANCELLED' WHERE id = ? AND state IN ('QUEUED',"
                    + " 'RUNNING')")
            .setParameter(1, id.value())
            .executeUpdate();
    if (changed > 0) {
      audit.record("task.cancelled", Subject.of("task", id.value()));
    }
  }
}
