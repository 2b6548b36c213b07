package org.galien.platform.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** SQL of a benchmark's own, for filling in and for counting what was filled in. */
@ApplicationScoped
@Transactional
public class BenchSql {

  @Inject EntityManager em;

  /**
   * @param sql one statement that changes rows, with a {@code ?} for each parameter
   */
  public void run(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }

  /**
   * @param from what follows FROM: a table, and a WHERE if need be
   */
  public long count(String from) {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from).getSingleResult())
        .longValue();
  }

  /** So that no run plans its queries with what was known before the filling. */
  void analyze(String tables) {
    em.createNativeQuery("ANALYZE TABLE " + tables).getResultList();
  }
}
