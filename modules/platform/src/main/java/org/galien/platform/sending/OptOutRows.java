package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.places.ChartHolder;

/**
 * Who wanted no messages under either number gets none under the one that goes on. The wish stays
 * with the other number too: messages that wait already are addressed to it.
 */
@ApplicationScoped
class OptOutRows implements ChartHolder {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "platform.opt-out";
  }

  @Override
  public List<Long> move(long from, long into) {
    int copied =
        em.createNativeQuery(
                "INSERT IGNORE INTO platform_opt_out (who, asked_at) SELECT ?, asked_at FROM"
                    + " platform_opt_out WHERE who = ?")
            .setParameter(1, OptOutEntity.of(into))
            .setParameter(2, OptOutEntity.of(from))
            .executeUpdate();
    return copied == 0 ? List.of() : List.of(number(OptOutEntity.of(into)));
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    for (Long row : rows) {
      em.createNativeQuery("DELETE FROM platform_opt_out WHERE id = ? AND who = ?")
          .setParameter(1, row)
          .setParameter(2, OptOutEntity.of(from))
          .executeUpdate();
    }
  }

  private Long number(String who) {
    return ((Number)
            em.createNativeQuery("SELECT id FROM platform_opt_out WHERE who = ?")
                .setParameter(1, who)
                .getSingleResult())
        .longValue();
  }
}
