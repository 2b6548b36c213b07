package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.galien.platform.users.Acting;

/** Which entries do not go together; a pair is settled when one of them stands no more. */
@ApplicationScoped
@Transactional
class Contradictions {

  @Inject EntityManager em;
  @Inject Acting acting;
  @Inject Clock clock;

  void write(long one, long other) {
    em.createNativeQuery(
            "INSERT INTO knowledge_contradiction (entry_id, other_id, by_user_id, at) VALUES (?, ?,"
                + " ?, ?) ON DUPLICATE KEY UPDATE settled_at = NULL")
        .setParameter(1, Math.min(one, other))
        .setParameter(2, Math.max(one, other))
        .setParameter(3, acting.current().user().value())
        .setParameter(4, clock.instant())
        .executeUpdate();
  }

  /** Who confirms one side has first to merge or date out the other, or to tell them apart. */
  void requireNone(EntryEntity entry) {
    for (long other : against(entry.id)) {
      EntryEntity second = em.find(EntryEntity.class, other);
      if (second.state == EntryState.CONFIRMED) {
        throw new KnowledgeRefusal("knowledge.contradicted");
      }
    }
  }

  void settleOf(long entry) {
    em.createNativeQuery(
            "UPDATE knowledge_contradiction SET settled_at = ? WHERE (entry_id = ? OR other_id = ?)"
                + " AND settled_at IS NULL")
        .setParameter(1, clock.instant())
        .setParameter(2, entry)
        .setParameter(3, entry)
        .executeUpdate();
  }

  /** Numbers of the entries that one is said to contradict. */
  List<Long> against(long entry) {
    List<?> found =
        em.createNativeQuery(
                "SELECT IF(entry_id = ?, other_id, entry_id) FROM knowledge_contradiction WHERE"
                    + " (entry_id = ? OR other_id = ?) AND settled_at IS NULL")
            .setParameter(1, entry)
            .setParameter(2, entry)
            .setParameter(3, entry)
            .getResultList();
    return found.stream().map(n -> ((Number) n).longValue()).toList();
  }
}
