package org.galien.ai.runtime.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/**
 * What engines scored on labelled cases: as somebody measured it here with {@code ./galien eval},
 * else as it was measured before the engine was shipped.
 */
@ApplicationScoped
@Transactional
public class Scores {

  @Inject EntityManager em;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject @Any Instance<ShippedScores> shipped;

  /**
   * Keeps what an evaluation printed.
   *
   * @throws org.galien.platform.users.RoleRefused for others than administrators
   */
  public void record(ScoreLine line) {
    Right.ADMINISTRATION.require(acting.current());
    ScoreEntity entity = new ScoreEntity();
    entity.task = line.task();
    entity.engine = line.engine();
    entity.set = line.set();
    entity.score = line.score();
    entity.cases = line.cases();
    entity.forbidden = line.forbidden();
    entity.day = line.day();
    em.persist(entity);
    audit.record("runtime.score-kept", Subject.of("ai", 0), line.text());
  }

  /** The latest; empty for an engine that was never measured. */
  public Optional<ScoreView> of(String task, String engine) {
    return em.createQuery(
            "SELECT s FROM ScoreEntity s WHERE s.task = :task AND s.engine = :engine ORDER BY s.id"
                + " DESC",
            ScoreEntity.class)
        .setParameter("task", task)
        .setParameter("engine", engine)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ScoreEntity::view)
        .or(() -> shipped(task, engine));
  }

  private Optional<ScoreView> shipped(String task, String engine) {
    return shipped.stream()
        .flatMap(s -> s.scores().stream())
        .filter(line -> line.task().equals(task) && line.engine().equals(engine))
        .findFirst()
        .map(ScoreLine::view);
  }
}
