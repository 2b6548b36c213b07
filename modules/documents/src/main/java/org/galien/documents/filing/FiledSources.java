package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.galien.platform.places.ChartSources;

/** Documents that were moved or taken out of a chart; who may not open them learns no more. */
@ApplicationScoped
class FiledSources implements ChartSources {

  @Inject EntityManager em;

  @Override
  @Transactional
  public boolean leftSince(long patient, Instant moment) {
    return em.createQuery(
                "SELECT COUNT(f) FROM FilingEntity f WHERE f.patientId = :patient AND f.filedAt <="
                    + " :since AND f.withdrawnAt >= :since AND NOT EXISTS (SELECT 1 FROM"
                    + " FilingEntity again WHERE again.documentId = f.documentId AND"
                    + " again.patientId = :patient AND again.withdrawnAt IS NULL)",
                Long.class)
            .setParameter("patient", patient)
            .setParameter("since", moment)
            .getSingleResult()
        > 0;
  }
}
