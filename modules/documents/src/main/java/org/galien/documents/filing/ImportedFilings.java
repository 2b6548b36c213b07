package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;
import org.galien.patients.imports.MadeRows;
import org.galien.platform.users.Actor;

/** Filings that an import makes by the thousand, for the person who has it done. */
@ApplicationScoped
public class ImportedFilings {

  @Inject EntityManager em;
  @Inject Clock clock;

  /**
   * @return number of the filing
   */
  public long file(
      DocumentId document,
      PatientId patient,
      DocumentType type,
      LocalDate day,
      String title,
      String author,
      Actor person) {
    FilingEntity filing = new FilingEntity();
    filing.documentId = document.value();
    filing.patientId = patient.value();
    filing.type = type;
    filing.documentDate = day;
    filing.title = title;
    filing.author = author.isEmpty() ? null : author;
    filing.filedAt = clock.instant();
    filing.filedBy = person.user().value();
    filing.filedByName = person.name();
    em.persist(filing);
    em.flush();
    return filing.id;
  }

  public boolean liesWith(long filing, PatientId patient) {
    return em.find(FilingEntity.class, filing).patientId == patient.value();
  }

  /** How many of these documents were taken out, moved or set aside. */
  public long changed(List<Long> documents) {
    return number(
        em.createNativeQuery(
                "SELECT COUNT(*) FROM documents_document d WHERE id IN ("
                    + MadeRows.in(documents)
                    + ") AND (set_aside_at IS NOT NULL OR EXISTS (SELECT 1 FROM documents_filing f"
                    + " WHERE f.document_id = d.id AND f.withdrawn_at IS NOT NULL) OR EXISTS"
                    + " (SELECT 1 FROM documents_description t WHERE t.document_id = d.id) OR EXISTS"
                    + " (SELECT 1 FROM documents_lab_report r LEFT JOIN documents_lab_critical c ON"
                    + " c.report_id = r.id AND c.acknowledged_at IS NOT NULL WHERE r.document_id ="
                    + " d.id AND (r.confirmed_at IS NOT NULL OR c.id IS NOT NULL)))")
            .getSingleResult());
  }

  /** How many of them somebody filed after the import. */
  public long filedSince(List<Long> documents, Instant since) {
    return number(
        em.createNativeQuery(
                "SELECT COUNT(*) FROM documents_filing WHERE document_id IN ("
                    + MadeRows.in(documents)
                    + ") AND filed_at > ?")
            .setParameter(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
            .getSingleResult());
  }

  /** Takes the filings of these documents back, which {@link #changed} does not count. */
  public void undo(List<Long> documents) {
    String in = " WHERE document_id IN (" + MadeRows.in(documents) + ")";
    em.createNativeQuery("UPDATE documents_lab_report SET filing_id = NULL, fit = NULL" + in)
        .executeUpdate();
    em.createNativeQuery("DELETE FROM documents_filing" + in).executeUpdate();
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
