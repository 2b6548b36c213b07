package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/**
 * Judges every chart against the others, for those that came without {@link Patients#create} and
 * for rules that changed. Short transactions: somebody who saves a chart meanwhile waits for one.
 */
@ApplicationScoped
class DuplicateScan implements TaskHandler {

  static final String KIND = "patients.duplicates";
  private static final int A_TRANSACTION = 50;

  @Inject DuplicateScan self;
  @Inject EntityManager em;
  @Inject DuplicateQueue queue;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(TaskRun run) {
    long last = self.last();
    long done = self.after(0);
    while (done > 0 && !run.cancelled()) {
      run.progress((int) (100 * done / Math.max(last, 1)), null);
      done = self.after(done);
    }
  }

  /** The highest number, 0 when there is no patient. */
  @Transactional
  public long last() {
    Long highest =
        em.createQuery("SELECT MAX(p.id) FROM PatientEntity p", Long.class).getSingleResult();
    return highest == null ? 0 : highest;
  }

  /**
   * @return the last chart judged, 0 when there was none after the given one
   */
  @Transactional
  public long after(long id) {
    queue.turn();
    List<PatientEntity> page =
        em.createQuery(
                "SELECT p FROM PatientEntity p WHERE p.id > :id AND p.mergedInto IS NULL ORDER BY p.id",
                PatientEntity.class)
            .setParameter("id", id)
            .setMaxResults(A_TRANSACTION)
            .getResultList();
    queue.judge(page);
    long last = page.isEmpty() ? 0 : page.getLast().id;
    em.clear();
    return last;
  }
}
