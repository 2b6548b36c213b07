package org.galien.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Rows come and go in transactions of their own: on a row that is there, those who come at once
 * wait in a line; on one that a transaction inserts and takes back, they would deadlock.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FormRows {

  @Inject EntityManager em;
  @Inject Clock clock;

  /** Sees to it that there is a row. */
  void begin(String id) {
    em.createNativeQuery("INSERT IGNORE INTO platform_saved_form (id, begun_at) VALUES (?, ?)")
        .setParameter(1, id)
        .setParameter(2, utc())
        .executeUpdate();
  }

  /** Forgets what began longer ago. */
  void forget(Duration kept) {
    em.createNativeQuery("DELETE FROM platform_saved_form WHERE begun_at < ?")
        .setParameter(1, utc().minus(kept))
        .executeUpdate();
  }

  private LocalDateTime utc() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
