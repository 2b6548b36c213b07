package org.galien.ai.runtime.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What trials measured. */
@ApplicationScoped
@Transactional
public class Trials {

  @Inject EntityManager em;
  @Inject Clock clock;

  /** Puts a trial on record, made now. */
  public void record(TrialView trial, String digest) {
    TrialEntity entity = new TrialEntity();
    entity.server = trial.server();
    entity.model = trial.model();
    entity.digest = digest;
    entity.billions = trial.billions();
    entity.read = trial.read();
    entity.written = trial.written();
    entity.cores = trial.cores();
    entity.triedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    em.persist(entity);
  }

  /** The latest; empty before the first. */
  public Optional<TrialView> latest() {
    return em.createQuery("SELECT t FROM TrialEntity t ORDER BY t.id DESC", TrialEntity.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(TrialEntity::view);
  }
}
