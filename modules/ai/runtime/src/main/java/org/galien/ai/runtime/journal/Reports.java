package org.galien.ai.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;

/** Errors that clinicians found in outputs; each is a case for the next version. */
@ApplicationScoped
@Transactional
public class Reports {

  private static final int LONGEST = 500;
  private static final int SHOWN = 20;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /**
   * Notes an error in an output; its verdict stays as it is.
   *
   * @param words what is wrong
   * @throws ReportRefusal without words, and for others than clinicians
   */
  public void report(JournalId id, String words) {
    if (!reader()) {
      throw ReportRefusal.onlyClinicians();
    }
    if (words == null || words.isBlank()) {
      throw ReportRefusal.wordsMissing();
    }
    ReportEntity report = new ReportEntity();
    report.journalId = id.value();
    report.words = TextLimit.checked(words.strip(), LONGEST);
    report.reportedBy = acting.current().user().value();
    report.reportedName = acting.current().name();
    report.reportedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    em.persist(report);
    audit.record("runtime.error-reported", Subject.of("output", id.value()));
  }

  /** The newest since a moment; who is no clinician reads none of the words. */
  public List<ReportView> since(Instant from) {
    boolean words = reader();
    return em.createQuery(
            "SELECT r, j FROM ReportEntity r JOIN JournalEntryEntity j ON j.id = r.journalId"
                + " WHERE r.reportedAt >= :from ORDER BY r.id DESC",
            Object[].class)
        .setParameter("from", from)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(row -> view((ReportEntity) row[0], (JournalEntryEntity) row[1], words))
        .toList();
  }

  /** Whether who acts may read and write what is clinical. */
  public boolean reader() {
    return acting.current().person() && acting.current().roles().stream().anyMatch(Role::clinical);
  }

  private static ReportView view(ReportEntity report, JournalEntryEntity entry, boolean words) {
    return new ReportView(
        entry.task,
        entry.engine,
        entry.version,
        words ? report.words : null,
        report.reportedName,
        report.reportedAt);
  }
}
