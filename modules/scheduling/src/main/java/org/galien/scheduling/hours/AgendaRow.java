package org.galien.scheduling.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** The one row of a practitioner behind which whoever writes to the agenda or hours queues. */
@ApplicationScoped
public class AgendaRow {

  @Inject EntityManager em;

  /**
   * Locks until the caller's transaction ends; nothing for a practitioner that there is not.
   *
   * @throws AgendaBusy when the database gave up waiting, or saw a deadlock
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(long practitioner) {
    try {
      em.createNativeQuery(
              "INSERT INTO scheduling_agenda (practitioner_id) SELECT id FROM platform_user WHERE"
                  + " id = ? ON DUPLICATE KEY UPDATE practitioner_id = practitioner_id")
          .setParameter(1, practitioner)
          .executeUpdate();
    } catch (PersistenceException e) {
      throw AgendaBusy.or(e);
    }
  }
}
