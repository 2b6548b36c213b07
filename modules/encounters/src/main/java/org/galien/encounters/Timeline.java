package org.galien.encounters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/** Queries over consultations. */
@ApplicationScoped
class Timeline {

  private static final String SUMMARY =
      "SELECT e.id, e.startedAt, e.status, e.practitionerId, e.title, e.noteVersion FROM"
          + " EncounterEntity e WHERE e.patientId = :patient AND e.status <>"
          + " org.galien.encounters.EncounterStatus.CANCELLED";
  private static final String NEWEST_FIRST = " ORDER BY e.startedAt DESC, e.id DESC";

  @Inject EntityManager em;
  @Inject Clinicians clinicians;

  /** One statement, so that two openings at once cannot both win. Returns how many it created. */
  int insertUnlessOpen(PatientId patient, UserId practitioner, LocalDate day, Instant now) {
    return em.createNativeQuery(
            "INSERT IGNORE INTO encounters_encounter (patient_id, practitioner_id, started_at,"
                + " open_day, status) VALUES (?, ?, ?, ?, 'IN_PROGRESS')")
        .setParameter(1, patient.value())
        .setParameter(2, practitioner.value())
        .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(4, day)
        .executeUpdate();
  }

  /** Reads behind a lock: sees what another transaction has just committed. */
  EncounterId openOn(PatientId patient, UserId practitioner, LocalDate day) {
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

  List<EncounterSummary> page(PatientId patient, int from, int limit) {
    boolean titles = clinicians.mayRead();
    return em.createQuery(SUMMARY + NEWEST_FIRST, Object[].class)
        .setParameter("patient", patient.value())
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> summary(row, titles))
        .toList();
  }

  List<EncounterSummary> containing(PatientId patient, String words, int limit) {
    return em.createQuery(
            SUMMARY
                + " AND (e.title LIKE :words ESCAPE '!' OR EXISTS (SELECT v.id FROM"
                + " NoteVersionEntity v WHERE v.encounterId = e.id AND v.version = e.noteVersion"
                + " AND (v.text.reason LIKE :words ESCAPE '!' OR v.text.examination LIKE :words"
                + " ESCAPE '!' OR v.text.conclusion LIKE :words ESCAPE '!')))"
                + NEWEST_FIRST,
            Object[].class)
        .setParameter("patient", patient.value())
        .setParameter("words", "%" + words.strip().replaceAll("[!%_]", "!$0") + "%")
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> summary(row, true))
        .toList();
  }

  long count(PatientId patient) {
    return em.createQuery(
            "SELECT COUNT(e) FROM EncounterEntity e WHERE e.patientId = :patient AND e.status <>"
                + " org.galien.encounters.EncounterStatus.CANCELLED",
            Long.class)
        .setParameter("patient", patient.value())
        .getSingleResult();
  }

  List<NoteVersion> versions(EncounterId id) {
    return em.createQuery(
            "SELECT v FROM NoteVersionEntity v WHERE v.encounterId = :id ORDER BY v.version DESC",
            NoteVersionEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(version -> version.view(clinicians.name(version.signedBy)))
        .toList();
  }

  List<EncounterNote> notes(PatientId patient, int limit) {
    return em.createQuery(
            "SELECT e.id, e.startedAt, v FROM EncounterEntity e, NoteVersionEntity v WHERE"
                + " e.patientId = :patient AND v.encounterId = e.id AND v.version = e.noteVersion"
                + NEWEST_FIRST,
            Object[].class)
        .setParameter("patient", patient.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row -> {
              NoteVersionEntity note = (NoteVersionEntity) row[2];
              return new EncounterNote(
                  new EncounterId((Long) row[0]),
                  (Instant) row[1],
                  note.view(clinicians.name(note.signedBy)));
            })
        .toList();
  }

  List<SignedNote> signedSince(long cursor, int limit) {
    return em.createQuery(
            "SELECT v.id, v.encounterId, e.patientId, v.version FROM NoteVersionEntity v,"
                + " EncounterEntity e WHERE e.id = v.encounterId AND v.id > :cursor ORDER BY v.id",
            Object[].class)
        .setParameter("cursor", cursor)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new SignedNote(
                    (Long) row[0],
                    new EncounterId((Long) row[1]),
                    new PatientId((Long) row[2]),
                    (Integer) row[3]))
        .toList();
  }

  private static EncounterSummary summary(Object[] row, boolean titles) {
    return new EncounterSummary(
        new EncounterId((Long) row[0]),
        (Instant) row[1],
        (EncounterStatus) row[2],
        new UserId((Long) row[3]),
        titles ? (String) row[4] : "",
        (Integer) row[5]);
  }
}
