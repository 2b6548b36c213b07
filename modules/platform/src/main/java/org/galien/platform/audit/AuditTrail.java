package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes and reads the trail. An entry is written in the transaction of what it tells, so that
 * neither exists without the other.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

  private static final int DETAIL_LENGTH = 500;

  /** A chart is opened several times before the next. */
  private static final int ENTRIES_A_PATIENT = 8;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Author author;

  public void record(String action, Subject subject) {
    record(action, subject, null);
  }

  /** As {@link #record(String, Subject, String)}, with the seal of what the entry tells of. */
  public void seal(String action, Subject subject, Seal seal) {
    record(action, subject, seal.text());
  }

  /**
   * Appends an entry. Call it as the last statement of a service method: it writes what is pending
   * and then holds the end of the chain until the transaction ends, so nothing else should still be
   * waiting for a lock.
   *
   * @param action what was done, as in {@code appointment.booked}
   * @param detail {@code key=value} joined by semicolons: ids, versions, names of models; never
   *     clinical content, but for the words by which a clinician asks for a chart; may be null
   */
  public void record(String action, Subject subject, String detail) {
    em.flush();
    Head head = Head.locked(em);
    long sequence = head.sequence() + 1;
    AuditEntryEntity entry = new AuditEntryEntity();
    entry.sequence = sequence;
    entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entry.actorId = author.id();
    entry.actorName = author.name();
    entry.action = action;
    entry.subjectKind = subject.kind();
    entry.subjectId = subject.id();
    entry.patientId = subject.patientId();
    entry.detail = shortened(detail);
    entry.hash = entry.chainedTo(head.hash());
    em.persist(entry);
    em.createNativeQuery("UPDATE platform_audit_head SET sequence = ?, hash = ? WHERE id = 1")
        .setParameter(1, sequence)
        .setParameter(2, entry.hash)
        .executeUpdate();
  }

  /** These entries, in the order of their numbers as given; unknown ones are left out. */
  public List<AuditEntry> entries(List<Long> sequences) {
    if (sequences.isEmpty()) {
      return List.of();
    }
    Map<Long, AuditEntry> found =
        em.createQuery(
                "SELECT e FROM AuditEntryEntity e WHERE e.sequence IN :wanted",
                AuditEntryEntity.class)
            .setParameter("wanted", sequences)
            .getResultStream()
            .collect(Collectors.toMap(e -> e.sequence, AuditEntryEntity::view));
    return sequences.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The latest entries about a patient, newest first. */
  public List<AuditEntry> ofPatient(long patientId, int limit) {
    return em.createQuery(
            "SELECT e FROM AuditEntryEntity e WHERE e.patientId = :patient ORDER BY e.sequence"
                + " DESC",
            AuditEntryEntity.class)
        .setParameter("patient", patientId)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditEntryEntity::view)
        .toList();
  }

  /**
   * Patients whom a person's latest entries with this action are about, latest first, each once.
   * Who did it a hundred thousand times is not read through.
   */
  public List<Long> recentPatients(long actorId, String action, int limit) {
    return em.createQuery(
            "SELECT e.patientId FROM AuditEntryEntity e WHERE e.actorId = :actor AND e.action ="
                + " :action AND e.patientId IS NOT NULL ORDER BY e.sequence DESC",
            Long.class)
        .setParameter("actor", actorId)
        .setParameter("action", action)
        .setMaxResults(ENTRIES_A_PATIENT * limit)
        .getResultStream()
        .distinct()
        .limit(limit)
        .toList();
  }

  /** When a person last did this to a patient's chart. */
  public Optional<Instant> last(long actorId, String action, long patientId) {
    return em.createQuery(
            "SELECT e.at FROM AuditEntryEntity e WHERE e.patientId = :patient AND e.action ="
                + " :action AND e.actorId = :actor ORDER BY e.sequence DESC",
            Instant.class)
        .setParameter("patient", patientId)
        .setParameter("action", action)
        .setParameter("actor", actorId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The latest entry with this action. */
  Optional<AuditEntry> latest(String action) {
    return em.createQuery(
            "SELECT e FROM AuditEntryEntity e WHERE e.action = :action ORDER BY e.sequence DESC",
            AuditEntryEntity.class)
        .setParameter("action", action)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AuditEntryEntity::view);
  }

  /** Number of what the first entry with this action is about; only of those about no patient. */
  public Optional<Long> firstSubject(String action) {
    return em.createQuery(
            "SELECT e.subjectId FROM AuditEntryEntity e WHERE e.patientId IS NULL AND e.action ="
                + " :action ORDER BY e.sequence",
            Long.class)
        .setParameter("action", action)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String shortened(String detail) {
    return detail == null || detail.length() <= DETAIL_LENGTH
        ? detail
        : detail.substring(0, DETAIL_LENGTH);
  }
}
