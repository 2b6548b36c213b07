package org.galien.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;

/** Tasks as a table lists them: those that failed first, then what runs and waits, newest first. */
@ApplicationScoped
@Transactional
public class TaskListing {

  private static final String BY_STATE =
      "FIELD(t.state, 'FAILED', 'RUNNING', 'QUEUED', 'CANCELLED', 'DONE')";

  private static final PagedSql SQL =
      new PagedSql("t.id, t.state", "platform_task t", BY_STATE + ", t.id DESC")
          .column("kind", "t.kind", Match.PART)
          .column("subject", "t.subject", Match.PART)
          .sort("state", BY_STATE)
          .filter("state", "t.state", Match.ONE)
          .sort("attempts", "t.attempts")
          .sort("progress", "t.progress")
          .column("problem", "t.problem", Match.PART)
          .sort("due", "t.due_at");

  @Inject EntityManager em;

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return SQL.count(em, query);
  }

  /** How many there are of these kinds, by state; a state of which there are none is left out. */
  public Map<TaskState, Long> counts(Set<String> kinds) {
    Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
    em.createQuery(
            "SELECT t.state, COUNT(t) FROM TaskEntity t WHERE t.kind IN :kinds GROUP BY t.state",
            Object[].class)
        .setParameter("kinds", kinds)
        .getResultStream()
        .forEach(row -> counts.put((TaskState) row[0], (Long) row[1]));
    return counts;
  }

  /** Of these kinds, those that run, wait for another try or gave up, newest first. */
  public List<TaskView> troubled(Set<String> kinds, int limit) {
    return em.createQuery(
            "SELECT t FROM TaskEntity t WHERE t.kind IN :kinds AND (t.state IN :now OR t.state ="
                + " :queued AND t.attempts > 0) ORDER BY t.id DESC",
            TaskEntity.class)
        .setParameter("kinds", kinds)
        .setParameter("now", Set.of(TaskState.RUNNING, TaskState.FAILED))
        .setParameter("queued", TaskState.QUEUED)
        .setMaxResults(limit)
        .getResultStream()
        .map(TaskEntity::view)
        .toList();
  }

  /**
   * @param query by {@code kind subject state attempts progress problem due}; a state is the name
   *     of a {@link TaskState}
   */
  public List<TaskView> list(PageQuery query) {
    return SQL.rows(em, query).stream()
        .map(row -> em.find(TaskEntity.class, ((Number) row[0]).longValue()))
        .map(TaskEntity::view)
        .toList();
  }
}
