package org.galien.encounters.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.NoteKind;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.notes.NoteVersion;
import org.galien.patients.PatientId;
import org.galien.platform.text.Excerpt;
import org.galien.platform.users.UserId;

/** What a chart shows of its consultations; cancelled ones are absent. */
@ApplicationScoped
@Transactional
public class Timeline {

  static final int EXCERPT = 160;

  private static final String SUMMARY =
      "SELECT e.id, e.startedAt, e.status, e.practitionerId, e.title, e.noteVersion, e.kind FROM"
          + " EncounterEntity e WHERE e.patientId = :patient AND e.kind IN :kinds AND e.status <>"
          + " org.galien.encounters.EncounterStatus.CANCELLED";
  private static final String FOUND =
      "SELECT e.id, e.startedAt, e.status, e.practitionerId, e.title, e.noteVersion, e.kind,"
          + " v.text.reason, v.text.examination, v.text.conclusion FROM EncounterEntity e, NoteVersionEntity v"
          + " WHERE e.patientId = :patient AND v.encounterId = e.id AND v.version = e.noteVersion";
  private static final String NEWEST_FIRST = " ORDER BY e.startedAt DESC, e.id DESC";

  @Inject EntityManager em;
  @Inject Clinicians clinicians;

  /**
   * A part of the timeline, newest first. Reads no note.
   *
   * @param from how many to skip
   */
  public List<EncounterSummary> of(PatientId patient, int from, int limit) {
    return of(patient, EnumSet.allOf(NoteKind.class), from, limit);
  }

  /** As {@link #of(PatientId, int, int)}, of some kinds only. */
  public List<EncounterSummary> of(PatientId patient, Set<NoteKind> kinds, int from, int limit) {
    boolean titles = clinicians.mayRead(patient);
    return em.createQuery(SUMMARY + NEWEST_FIRST, Object[].class)
        .setParameter("patient", patient.value())
        .setParameter("kinds", kinds)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> summary(row, titles))
        .toList();
  }

  /**
   * Consultations whose note in force contains all the words, newest first; for who reads no notes,
   * none.
   */
  public List<FoundEncounter> containing(PatientId patient, String words, int limit) {
    if (!clinicians.mayRead(patient)) {
      return List.of();
    }
    String[] each = words.strip().split("\\s+");
    TypedQuery<Object[]> query = em.createQuery(containing(each.length), Object[].class);
    for (int i = 0; i < each.length; i++) {
      query.setParameter("word" + i, "%" + each[i].replaceAll("[!%_]", "!$0") + "%");
    }
    return query
        .setParameter("patient", patient.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> found(row, words))
        .toList();
  }

  private static String containing(int words) {
    return FOUND
        + IntStream.range(0, words)
            .mapToObj(
                i ->
                    (" AND (v.text.reason LIKE :word%1$d ESCAPE '!' OR v.text.examination LIKE"
                            + " :word%1$d ESCAPE '!' OR v.text.conclusion LIKE :word%1$d ESCAPE"
                            + " '!')")
                        .formatted(i))
            .collect(Collectors.joining())
        + NEWEST_FIRST;
  }

  private static FoundEncounter found(Object[] row, String words) {
    EncounterSummary line = summary(row, true);
    String excerpt =
        Stream.of(row[8], row[9], row[7])
            .map(part -> Excerpt.of((String) part, words, EXCERPT))
            .filter(place -> !place.isEmpty())
            .findFirst()
            .orElse("");
    return new FoundEncounter(line, excerpt.equals(line.title()) ? "" : excerpt);
  }

  /**
   * Of some consultations those that stand in this chart, with the version of the note in force;
   * for who reads no notes as well.
   */
  public Map<EncounterId, Integer> versions(PatientId patient, Set<EncounterId> some) {
    if (some.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT e.id, e.noteVersion FROM EncounterEntity e WHERE e.patientId = :patient AND"
                + " e.id IN :some AND e.status <> org.galien.encounters.EncounterStatus.CANCELLED",
            Object[].class)
        .setParameter("patient", patient.value())
        .setParameter("some", some.stream().map(EncounterId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new EncounterId((Long) row[0]), row -> (Integer) row[1]));
  }

  /** How many consultations a patient's chart holds. */
  public long count(PatientId patient) {
    return em.createQuery(
            "SELECT COUNT(e) FROM EncounterEntity e WHERE e.patientId = :patient AND e.status <>"
                + " org.galien.encounters.EncounterStatus.CANCELLED",
            Long.class)
        .setParameter("patient", patient.value())
        .getSingleResult();
  }

  /** How many of each kind; kinds of which there are none are absent. */
  public Map<NoteKind, Long> counts(PatientId patient) {
    return em.createQuery(
            "SELECT e.kind, COUNT(e) FROM EncounterEntity e WHERE e.patientId = :patient AND"
                + " e.status <> org.galien.encounters.EncounterStatus.CANCELLED GROUP BY e.kind",
            Object[].class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> (NoteKind) row[0], row -> (Long) row[1]));
  }

  /**
   * The latest notes in force, newest first.
   *
   * @throws NotesAreForClinicians when who acts may not read notes
   */
  public List<EncounterNote> notes(PatientId patient, int limit) {
    clinicians.requireReader(patient);
    return em.createQuery(
            "SELECT e.id, e.startedAt, v.version, v.text.reason, v.text.examination,"
                + " v.text.conclusion, v.signedBy, v.signedAt, v.amendmentReason, v.writtenBy,"
                + " e.kind FROM EncounterEntity e, NoteVersionEntity v WHERE e.patientId = :patient AND"
                + " v.encounterId = e.id AND v.version = e.noteVersion"
                + NEWEST_FIRST,
            Object[].class)
        .setParameter("patient", patient.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(this::note)
        .toList();
  }

  private EncounterNote note(Object[] row) {
    NoteVersion version =
        new NoteVersion(
            (Integer) row[2],
            new NoteContent((String) row[3], (String) row[4], (String) row[5]),
            clinicians.name((Long) row[6]),
            row[9] == null || row[9].equals(row[6]) ? null : clinicians.name((Long) row[9]),
            (Instant) row[7],
            (String) row[8]);
    return new EncounterNote(
        new EncounterId((Long) row[0]), (Instant) row[1], (NoteKind) row[10], version);
  }

  /** Signatures after a cursor, oldest first: how a listener catches up after a stop. */
  public List<SignedNote> signedSince(long cursor, int limit) {
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
        (NoteKind) row[6],
        new UserId((Long) row[3]),
        titles ? (String) row[4] : "",
        (Integer) row[5]);
  }
}
