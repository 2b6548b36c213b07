package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.galien.patients.RetentionLine.Why;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.places.ContactSource;
import org.galien.platform.settings.Settings;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * How long charts are kept: lists those that somebody should look at. A person archives, which
 * hides a chart from the search and changes nothing in it; nothing is ever deleted.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.RETENTION)
public class Retention {

  private static final int REASON = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Settings settings;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject PatientIndex index;
  @Inject ChartMerges merges;
  @Inject @Any Instance<ContactSource> contacts;

  /**
   * Charts whose time in use or in the archive is over, and those that are archived; who waits
   * longest first. A module that cannot tell its contacts fails the whole list: it would name
   * patients who were here yesterday.
   */
  public List<RetentionLine> review() {
    Map<Long, LocalDate> last = new HashMap<>();
    contacts.forEach(
        module -> module.last().forEach((id, day) -> last.merge(id, day, Retention::later)));
    created().forEach(last::putIfAbsent);
    RetentionSettings years = settings.read(RetentionSettings.class);
    LocalDate active = LocalDate.now(clock).minusYears(years.activeYears());
    LocalDate ended = active.minusYears(years.archiveYears());
    return em.createQuery(
            "SELECT p FROM PatientEntity p WHERE p.mergedInto IS NULL", PatientEntity.class)
        .getResultStream()
        .map(p -> line(p, last.get(p.id), active, ended))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(RetentionLine::why)
                .thenComparing(
                    RetentionLine::lastContact, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(line -> line.id().value()))
        .toList();
  }

  /**
   * Takes a chart out of the search; done already, it stays so.
   *
   * @throws ArchivingNeedsReason without a reason
   * @throws PatientMerged when the chart leads to another
   */
  public void archive(PatientId id, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ArchivingNeedsReason();
    }
    PatientEntity patient = locked(id);
    if (patient.archivedAt != null) {
      return;
    }
    patient.archivedAt = clock.instant();
    patient.archivedBy = acting.current().name();
    patient.archiveReason = TextLimit.checked(reason, REASON);
    em.flush();
    index.remove(patient.id);
    audit.record("patient.archived", Subject.of("patient", patient.id));
  }

  /** Puts a chart back into the search. */
  public void restore(PatientId id) {
    PatientEntity patient = locked(id);
    if (patient.archivedAt == null) {
      return;
    }
    patient.archivedAt = null;
    patient.archivedBy = null;
    patient.archiveReason = null;
    em.flush();
    index.write(patient);
    audit.record("patient.restored", Subject.of("patient", patient.id));
  }

  private PatientEntity locked(PatientId id) {
    PatientEntity patient =
        em.find(PatientEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (patient == null) {
      throw new PatientUnknown(id);
    }
    merges.refuseMerged(patient);
    return patient;
  }

  private static RetentionLine line(
      PatientEntity patient, LocalDate last, LocalDate active, LocalDate ended) {
    boolean archived = patient.archivedAt != null;
    Why why =
        last == null || !last.isBefore(active)
            ? archived ? Why.ARCHIVED : null
            : last.isBefore(ended) ? Why.ENDED : archived ? Why.ARCHIVED : Why.TO_ARCHIVE;
    return why == null
        ? null
        : new RetentionLine(
            new PatientId(patient.id),
            patient.view().display(),
            patient.view().traits().birthDate(),
            last,
            why,
            patient.archivedAt,
            patient.archivedBy,
            patient.archiveReason);
  }

  /** For who came no more after the chart was begun. */
  @SuppressWarnings("unchecked")
  private Map<Long, LocalDate> created() {
    Map<Long, LocalDate> created = new HashMap<>();
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT patient_id, CAST(DATE(recorded_at) AS CHAR) FROM platform_audit_entry WHERE"
                    + " action = 'patient.created'")
            .getResultList();
    rows.forEach(
        row -> created.put(((Number) row[0]).longValue(), LocalDate.parse(row[1].toString())));
    return created;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
