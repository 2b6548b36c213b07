package org.galien.encounters.synopses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.galien.patients.PatientId;

/**
 * Whether something that a summary may rest on is no longer so. Looked up when it is read, so that
 * it is true at once, and taking a removal back takes this back too.
 */
@ApplicationScoped
class SourceChanges {

  private static final List<String> CHANGES =
      List.of(
          "SELECT COUNT(a) FROM AllergyEntity a WHERE a.patientId = :patient AND a.supersededAt >="
              + " :since",
          "SELECT COUNT(c) FROM ConditionEntity c WHERE c.patientId = :patient AND c.resolvedAt >="
              + " :since",
          "SELECT COUNT(v) FROM NoteVersionEntity v, EncounterEntity e WHERE v.encounterId = e.id"
              + " AND e.patientId = :patient AND v.version > 1 AND v.signedAt >= :since");

  @Inject EntityManager em;

  boolean since(PatientId patient, Instant moment) {
    return CHANGES.stream()
        .anyMatch(
            change ->
                em.createQuery(change, Long.class)
                        .setParameter("patient", patient.value())
                        .setParameter("since", moment)
                        .getSingleResult()
                    > 0);
  }
}
