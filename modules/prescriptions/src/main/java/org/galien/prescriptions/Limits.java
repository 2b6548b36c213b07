package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Longest durations, which the law changes: each holds from a day on, and says where it is from.
 */
@ApplicationScoped
class Limits {

  @Inject EntityManager em;

  /** What of the law is meant. */
  enum Kind {
    ANY,
    SECURED
  }

  /**
   * @param days at most
   */
  record Limit(int days, String source) {}

  /** The one that holds on a day. */
  Limit on(Kind kind, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT days, source FROM prescriptions_limit WHERE kind = ? AND valid_from <= ?"
                    + " ORDER BY valid_from DESC LIMIT 1")
            .setParameter(1, kind.name())
            .setParameter(2, day)
            .getResultList();
    Object[] row = (Object[]) rows.getFirst();
    return new Limit(((Number) row[0]).intValue(), (String) row[1]);
  }
}
