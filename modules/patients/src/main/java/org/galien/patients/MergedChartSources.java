package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.galien.platform.places.ChartSources;

/**
 * A text that was accepted before two charts were merged, or parted, tells of one of them only.
 * Here both count: what came into a chart is as new to the text as what left it.
 */
@ApplicationScoped
class MergedChartSources implements ChartSources {

  @Inject EntityManager em;

  @Override
  public boolean leftSince(long patient, Instant moment) {
    return em.createQuery(
                "SELECT COUNT(m) FROM MergeEntity m WHERE (m.survivorId = :id OR m.retiredId = :id)"
                    + " AND (m.partedAt IS NULL AND m.mergedAt >= :since OR m.partedAt >= :since AND"
                    + " m.mergedAt < :since)",
                Long.class)
            .setParameter("id", patient)
            .setParameter("since", moment)
            .getSingleResult()
        > 0;
  }
}
