package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NoteKind;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/** Starts consultations, one a day of a practitioner with a patient. */
@ApplicationScoped
class Openings {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Clinicians clinicians;
  @Inject Drafts drafts;
  @Inject ChartMerges merges;

  EncounterId open(PatientId patient, UserId practitioner) {
    UserId author = clinicians.requireWriter();
    merges.hold(patient);
    LocalDate today = LocalDate.now(clock);
    // Who prepares another one's consultation begins a consultation.
    NoteKind kind = practitioner.equals(author) ? clinicians.ownKind() : NoteKind.CONSULTATION;
    int created = insertUnlessOpen(patient, practitioner, today, kind);
    EncounterId id = openOn(patient, practitioner, today);
    if (created == 1) {
      em.persist(
          DraftEntity.begin(id.value(), NoteContent.empty(), 0, practitioner, clock.instant()));
      drafts.record("encounter.opened", id, null);
    }
    return id;
  }

  /** One statement, so that two openings at once cannot both win. Returns how many it created. */
  private int insertUnlessOpen(
      PatientId patient, UserId practitioner, LocalDate day, NoteKind kind) {
    return em.createNativeQuery(
            "INSERT IGNORE INTO encounters_encounter (patient_id, practitioner_id, started_at,"
                + " open_day, status, kind) VALUES (?, ?, ?, ?, 'IN_PROGRESS', ?)")
        .setParameter(1, patient.value())
        .setParameter(2, practitioner.value())
        .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .setParameter(4, day)
        .setParameter(5, kind.name())
        .executeUpdate();
  }

  /** Reads behind a lock: sees what another transaction has just committed. */
  private EncounterId openOn(PatientId patient, UserId practitioner, LocalDate day) {
    List<?> ids =
        em.createNativeQuery(
                "SELECT id FROM encounters_encounter WHERE patient_id = ? AND practitioner_id = ?"
                    + " AND open_day = ? LOCK IN SHARE MODE")
            .setParameter(1, patient.value())
            .setParameter(2, practitioner.value())
            .setParameter(3, day)
            .getResultList();
    if (ids.isEmpty()) {
      throw new EncounterUnknown();
    }
    return new EncounterId(((Number) ids.getFirst()).longValue());
  }
}
