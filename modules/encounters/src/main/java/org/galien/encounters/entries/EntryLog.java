package org.galien.encounters.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.BackgroundChanged;
import org.galien.encounters.Clinicians;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/**
 * The life of an entry, the same in all lists; the services of the lists call it in their
 * transaction.
 */
@ApplicationScoped
public class EntryLog {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject ChartMerges merges;
  @Inject EntryDates dates;
  @Inject Event<BackgroundChanged> changed;

  /**
   * @param action of the audit trail, after the dot: {@code recorded}
   * @return the entry's number
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   */
  public long add(PatientId patient, EntryEntity entry, String action) {
    Long author = clinicians.requireWriter().value();
    merges.hold(patient);
    entry.patientId = patient.value();
    entry.recordedAt = clock.instant();
    entry.recordedBy = author;
    entry.changedBy = author;
    em.persist(entry);
    em.flush();
    told(entry, action, null);
    return entry.id;
  }

  /**
   * The entry, for who is about to change it.
   *
   * @param seen its version on the screen where it was changed
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such entry
   * @throws EntryAlreadyRemoved when it is out of force
   * @throws EntryChangedMeanwhile when somebody changed it since
   */
  public <E extends EntryEntity> E changing(Class<E> type, PatientId patient, long id, int seen) {
    E entry = locked(type, patient, id);
    requireInForce(entry);
    if (entry.version != seen) {
      throw new EntryChangedMeanwhile(clinicians.name(entry.changedBy));
    }
    return entry;
  }

  /** The last thing a change of words does. */
  public void changed(EntryEntity entry) {
    entry.editedAt = clock.instant();
    entry.changedBy = clinicians.requireWriter().value();
    em.flush();
    told(entry, "changed", null);
  }

  /**
   * Takes an entry out of force; it stays in the record with who, when and why.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such entry
   * @throws EntryAlreadyRemoved when it is out of force
   * @throws FieldRefused when its end is to come, or before its beginning
   */
  public <E extends EntryEntity> void remove(
      Class<E> type, PatientId patient, long id, Removal removal) {
    E entry = locked(type, patient, id);
    requireInForce(entry);
    entry.endedOn = dates.end(entry.onset(), removal.endedOn(), "endedOn");
    entry.removalReason = removal.reason();
    entry.removalWords = removal.words();
    replaced(entry);
    entry.stands(removal.reason());
    em.flush();
    told(entry, "removed", removal.reason().name());
  }

  /** Takes an entry out of force because another one says it now; no reason is asked for. */
  public void replaced(EntryEntity entry) {
    entry.removedAt = clock.instant();
    entry.removedBy = clinicians.requireWriter().value();
    entry.changedBy = entry.removedBy;
  }

  /**
   * Puts an entry back in force, with its first words; does nothing when it is.
   *
   * @return true when it was not in force
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such entry
   */
  public <E extends EntryEntity> boolean restore(Class<E> type, PatientId patient, long id) {
    E entry = locked(type, patient, id);
    if (entry.removedAt == null) {
      return false;
    }
    entry.removedAt = null;
    entry.removedBy = null;
    entry.removalReason = null;
    entry.removalWords = "";
    entry.endedOn = null;
    entry.changedBy = clinicians.requireWriter().value();
    entry.stands(null);
    em.flush();
    told(entry, "restored", null);
    return true;
  }

  /**
   * Entries in force, in the order they were recorded.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public <E extends EntryEntity> List<E> current(Class<E> type, PatientId patient) {
    clinicians.requireReader(patient);
    return standing(type, patient);
  }

  /** As {@link #current}, for who only learns something of them. */
  public <E extends EntryEntity> List<E> standing(Class<E> type, PatientId patient) {
    return query(type, patient, "IS NULL ORDER BY e.id");
  }

  /**
   * Entries out of force, the latest first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public <E extends EntryEntity> List<RemovedEntry> removed(Class<E> type, PatientId patient) {
    clinicians.requireReader(patient);
    return query(type, patient, "IS NOT NULL ORDER BY e.removedAt DESC, e.id DESC").stream()
        .filter(entry -> !entry.label().isEmpty())
        .map(entry -> entry.removed(clinicians.name(entry.removedBy)))
        .toList();
  }

  /**
   * An entry as it stands, whether in force or not.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   * @throws EntryUnknown when this chart has no such entry
   */
  public <E extends EntryEntity> E read(Class<E> type, PatientId patient, long id) {
    clinicians.requireReader(patient);
    return own(patient, em.find(type, id));
  }

  private <E extends EntryEntity> E locked(Class<E> type, PatientId patient, long id) {
    clinicians.requireWriter();
    return own(patient, em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static <E extends EntryEntity> E own(PatientId patient, E entry) {
    if (entry == null || entry.patientId != patient.value() || entry.label().isEmpty()) {
      throw new EntryUnknown();
    }
    return entry;
  }

  private void requireInForce(EntryEntity entry) {
    if (entry.removedAt != null) {
      throw new EntryAlreadyRemoved(clinicians.name(entry.removedBy));
    }
  }

  private <E extends EntryEntity> List<E> query(Class<E> type, PatientId patient, String which) {
    String from = "SELECT e FROM " + type.getSimpleName() + " e WHERE e.patientId = :patient";
    return em.createQuery(from + " AND e.removedAt " + which, type)
        .setParameter("patient", patient.value())
        .getResultList();
  }

  /** The last thing a change does. What is measured is no background. */
  private void told(EntryEntity entry, String action, String detail) {
    String noun = entry.kind().name().toLowerCase(Locale.ROOT);
    if (entry.kind() != EntryKind.MEASURE) {
      changed.fire(new BackgroundChanged(new PatientId(entry.patientId)));
    }
    audit.record(noun + "." + action, Subject.ofPatient(noun, entry.id, entry.patientId), detail);
  }
}
