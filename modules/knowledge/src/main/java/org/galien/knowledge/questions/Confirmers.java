package org.galien.knowledge.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.knowledge.Area;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

/** Who answers for an area: its proposals and its questions are theirs. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Confirmers {

  @Inject EntityManager em;
  @Inject AuditTrail audit;

  /** Null when nobody is named, or for no area. */
  public UserId of(Area area) {
    if (area == null) {
      return null;
    }
    List<?> found =
        em.createNativeQuery("SELECT user_id FROM knowledge_confirmer WHERE area = ?")
            .setParameter(1, area.name())
            .getResultList();
    return found.isEmpty() ? null : new UserId(((Number) found.getFirst()).longValue());
  }

  public void name(Area area, UserId person) {
    em.createNativeQuery("REPLACE INTO knowledge_confirmer (area, user_id) VALUES (?, ?)")
        .setParameter(1, area.name())
        .setParameter(2, person.value())
        .executeUpdate();
    audit.record(
        "knowledge.confirmer", Subject.of("user", person.value()), "area=" + area.getCode());
  }
}
