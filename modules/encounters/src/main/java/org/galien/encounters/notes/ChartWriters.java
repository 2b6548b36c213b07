package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NoteKind;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;

/** Who writes in a chart at this moment, so that two who have it open know of each other. */
@ApplicationScoped
@Transactional
public class ChartWriters {

  /** A note that was not touched for longer is unfinished, and nobody writes in it. */
  private static final Duration MOMENT = Duration.ofMinutes(30);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Clinicians clinicians;

  /** Others than who acts, whoever saved last first. */
  public List<WritingNow> others(PatientId patient) {
    UserId own = acting.current().user();
    return em.createQuery(
            "SELECT d.author, e.kind, d.savedAt FROM DraftEntity d, EncounterEntity e WHERE e.id ="
                + " d.encounterId AND e.patientId = :patient AND d.author <> :own AND d.savedAt >"
                + " :since AND d.revision > 0 ORDER BY d.savedAt DESC",
            Object[].class)
        .setParameter("patient", patient.value())
        .setParameter("own", own == null ? 0 : own.value())
        .setParameter("since", clock.instant().minus(MOMENT))
        .getResultStream()
        .map(
            row ->
                new WritingNow(clinicians.name((Long) row[0]), (NoteKind) row[1], (Instant) row[2]))
        .toList();
  }

  /** As {@link #others(PatientId)}, in the chart that a consultation lies in. */
  public List<WritingNow> others(EncounterId encounter) {
    EncounterEntity found = em.find(EncounterEntity.class, encounter.value());
    return found == null ? List.of() : others(new PatientId(found.patientId));
  }
}
