package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.checks.Finding;
import org.galien.platform.tasks.TaskState;

/** Work in the background. */
@ApplicationScoped
@Transactional
public class QueuePart implements StatusPart {

  private static final String SUBJECT = "platform.status.queue";

  @Inject EntityManager em;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Finding> now() {
    long waiting = count(TaskState.QUEUED);
    long running = count(TaskState.RUNNING);
    long failed = count(TaskState.FAILED);
    return List.of(
        failed == 0
            ? Finding.found(SUBJECT, "platform.status.queue-well", waiting, running)
            : Finding.missing(SUBJECT, "platform.status.queue-failed", waiting, running, failed));
  }

  /** How many tasks are in a state. */
  public long count(TaskState state) {
    return em.createQuery("SELECT COUNT(t) FROM TaskEntity t WHERE t.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }
}
