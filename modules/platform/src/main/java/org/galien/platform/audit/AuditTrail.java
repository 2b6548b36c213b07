package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

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

  /**
   * Appends an entry. Call it as the last statement of a service method: it writes what is pending
   * and then holds the end of the chain until the transaction ends, so nothing else should still be
   * waiting for a lock.
   *
   * @param action what was done, as in {@code appointment.booked}
   * @param detail ids, versions, names of models; never clinical content; may be null
   */
  public void record(String action, Subject subject, String detail) {
    em.flush();
    Object[] head =
        (Object[])
            em.createNativeQuery(
                    "SELECT sequence, hash FROM platform_audit_head WHERE id = 1 FOR UPDATE")
                .getSingleResult();
    long sequence = ((Number) head[0]).longValue() + 1;
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
    entry.hash = entry.chainedTo((String) head[1]);
    em.persist(entry);
    em.createNativeQuery("UPDATE platform_audit_head SET sequence = ?, hash = ? WHERE id = 1")
        .setParameter(1, sequence)
        .setParameter(2, entry.hash)
        .executeUpdate();
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

  /**
   * Recomputes the whole chain, a page at a time.
   *
   * @return how many entries fit, and the first that does not
   */
  public ChainVerification verify() {
    String previous = ChainHash.GENESIS;
    long verified = 0;
    List<AuditEntryEntity> page = page(verified);
    while (!page.isEmpty()) {
      for (AuditEntryEntity entry : page) {
        if (entry.sequence != verified + 1 || !entry.hash.equals(entry.chainedTo(previous))) {
          return new ChainVerification(verified, previous, verified + 1);
        }
        previous = entry.hash;
        verified++;
      }
      em.clear();
      page = page(verified);
    }
    return endsAtHead(verified, previous)
        ? new ChainVerification(verified, previous, null)
        : new ChainVerification(verified, previous, verified + 1);
  }

  /** An entry cut off at the end leaves a chain that fits; the head still remembers it. */
  private boolean endsAtHead(long sequence, String hash) {
    Object[] head =
        (Object[])
            em.createNativeQuery("SELECT sequence, hash FROM platform_audit_head WHERE id = 1")
                .getSingleResult();
    return ((Number) head[0]).longValue() == sequence && hash.equals(head[1]);
  }

  private List<AuditEntryEntity> page(long after) {
    return em.createQuery(
            "SELECT e FROM AuditEntryEntity e WHERE e.sequence > :after ORDER BY e.sequence",
            AuditEntryEntity.class)
        .setParameter("after", after)
        .setMaxResults(1_000)
        .getResultList();
  }

  private static String shortened(String detail) {
    return detail == null || detail.length() <= DETAIL_LENGTH
        ? detail
        : detail.substring(0, DETAIL_LENGTH);
  }
}
