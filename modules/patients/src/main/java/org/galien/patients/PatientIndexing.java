package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Rebuilds the index of words, after rows came from elsewhere or the folding of names changed. */
@ApplicationScoped
public class PatientIndexing {

  private static final int PATIENTS_A_TRANSACTION = 500;

  @Inject PatientIndex index;

  /**
   * Rebuilds the words of the next patients; call it until it returns nothing, each call being a
   * short transaction of its own.
   *
   * @param after the last patient done, 0 to start
   * @return the last patient done, empty when all are
   */
  @Transactional
  public Optional<PatientId> rebuildAfter(long after) {
    return Optional.ofNullable(index.rewriteAfter(after, PATIENTS_A_TRANSACTION))
        .map(PatientId::new);
  }

  /**
   * @return where {@link #rebuildAfter} has to start, empty when every patient has its words
   */
  @Transactional
  public Optional<Long> missingAfter() {
    return Optional.ofNullable(index.beforeMissing());
  }
}
