package org.galien.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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
