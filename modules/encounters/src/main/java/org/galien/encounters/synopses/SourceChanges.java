package org.galien.encounters.synopses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.places.ChartSources;
import org.galien.platform.places.Filled;

/**
 * Whether something that a summary may rest on is no longer so. Looked up when it is read, so that
 * it is true at once, and taking a removal back takes this back too. Where a module cannot tell,
 * nothing is vouched for.
 */
@ApplicationScoped
class SourceChanges {

  private static final String LEFT =
      "SELECT COUNT(e) FROM %s e WHERE e.patientId = :patient AND (e.removedAt >= :since OR"
          + " e.editedAt >= :since)";

  private static final List<String> CHANGES =
      List.of(
          LEFT.formatted("AllergyEntity"),
          LEFT.formatted("ConditionEntity"),
          LEFT.formatted("TreatmentEntity"),
          "SELECT COUNT(v) FROM NoteVersionEntity v, EncounterEntity e WHERE v.encounterId = e.id"
              + " AND e.patientId = :patient AND v.version > 1 AND v.signedAt >= :since");

  @Inject EntityManager em;
  @Inject @Any Instance<ChartSources> others;

  boolean since(PatientId patient, Instant moment) {
    return CHANGES.stream().anyMatch(change -> found(change, patient, moment))
        || leftElsewhere(patient, moment);
  }

  private boolean found(String change, PatientId patient, Instant moment) {
    return em.createQuery(change, Long.class)
            .setParameter("patient", patient.value())
            .setParameter("since", moment)
            .getSingleResult()
        > 0;
  }

  private boolean leftElsewhere(PatientId patient, Instant moment) {
    Filled<Boolean> told = Filled.ask(others, place -> place.leftSince(patient.value(), moment));
    return told.failed() > 0 || told.answers().contains(true);
  }
}
