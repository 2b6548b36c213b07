package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Actor;

/** What the practice says a laboratory's label means; the former saying is kept. */
@ApplicationScoped
@Transactional
class PracticeNames {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** From folded labels to keys of analytes. */
  Map<String, String> standing() {
    Map<String, String> names = new HashMap<>();
    em.createQuery("SELECT n FROM LabNameEntity n WHERE n.endedAt IS NULL", LabNameEntity.class)
        .getResultStream()
        .forEach(n -> names.put(n.label, n.analyte));
    return names;
  }

  /**
   * @param analyte null to say that it is none of those known
   */
  void say(String label, Analyte analyte, Actor who) {
    em.createQuery(
            "SELECT n FROM LabNameEntity n WHERE n.endedAt IS NULL AND n.label = :label",
            LabNameEntity.class)
        .setParameter("label", label)
        .getResultStream()
        .forEach(n -> n.endedAt = clock.instant());
    em.flush();
    LabNameEntity name = new LabNameEntity();
    if (analyte != null) {
      name.label = label;
      name.analyte = analyte.key();
      name.saidAt = clock.instant();
      name.saidBy = who.user().value();
      name.saidName = who.name();
      em.persist(name);
      em.flush();
    }
    audit.record(
        "results.named",
        Subject.of("lab-name", name.id == null ? 0 : name.id),
        analyte == null ? "withdrawn" : analyte.key());
  }
}
