package org.galien.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.vault.Vault;

/** Looks up kept documents, their texts and their originals. */
@ApplicationScoped
class Shelf {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Descriptions descriptions;

  DocumentView view(DocumentId id) {
    DocumentEntity d = found(em.find(DocumentEntity.class, id.value()));
    boolean active =
        tasks.find(ReadDocuments.KIND, Long.toString(d.id)).map(TaskView::pending).orElse(false);
    FilingEntity filing = d.filingId == null ? null : em.find(FilingEntity.class, d.filingId);
    return new DocumentView(
        id,
        d.fileName,
        d.source,
        d.receivedAt,
        d.receivedBy,
        d.sizeBytes,
        d.kind,
        d.status(),
        ReadingReport.of(d, InboxQuery.interrupted(d, active)),
        d.pageCount,
        filing == null ? null : filing.view(),
        d.setAsideReason);
  }

  String text(DocumentId id) {
    TextEntity text = em.find(TextEntity.class, id.value());
    return text == null ? "" : text.body;
  }

  List<PageView> pages(DocumentId id) {
    String body = text(id);
    return em.createQuery(
            "SELECT p FROM PageEntity p WHERE p.documentId = :id ORDER BY p.page", PageEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(
            p ->
                new PageView(p.page, p.start, body.substring(p.start, p.end), p.recognised, p.turn))
        .toList();
  }

  List<DocumentSummary> of(PatientId patient) {
    boolean described = descriptions.readable();
    return em.createQuery(
            "SELECT f, d, n.text FROM FilingEntity f JOIN DocumentEntity d ON d.id = f.documentId"
                + " LEFT JOIN DescriptionEntity n ON n.documentId = f.documentId AND n.supersededAt IS NULL"
                + " WHERE f.patientId = :patient AND f.withdrawnAt IS NULL",
            Object[].class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(
            row ->
                summary(
                    (FilingEntity) row[0],
                    (DocumentEntity) row[1],
                    described ? (String) row[2] : null))
        .sorted((a, b) -> b.date().compareTo(a.date()))
        .toList();
  }

  private DocumentSummary summary(FilingEntity f, DocumentEntity d, String description) {
    LocalDate received = LocalDate.ofInstant(d.receivedAt, clock.getZone());
    return new DocumentSummary(
        d.documentId(),
        f.type,
        f.documentDate == null ? received : f.documentDate,
        f.title,
        f.author,
        description,
        d.pageCount,
        f.filedAt,
        f.filedByName);
  }

  void readAgain(DocumentId id) {
    DocumentEntity document =
        found(em.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    document.wantedRevision++;
    document.begin(ReadingState.WAITING);
    tasks.enqueue(Intake.readingTask(document));
    audit.record("document.read-again", Subject.of("document", id.value()));
  }

  InputStream original(DocumentId id) throws IOException {
    DocumentEntity document = found(em.find(DocumentEntity.class, id.value()));
    InputStream bytes = vault.open(document.vaultKey());
    FilingEntity filing =
        document.filingId == null ? null : em.find(FilingEntity.class, document.filingId);
    audit.record(
        "document.downloaded",
        filing == null
            ? Subject.of("document", id.value())
            : Subject.ofPatient("document", id.value(), filing.patientId));
    return bytes;
  }

  VaultFile file(DocumentId id) {
    DocumentEntity document = found(em.find(DocumentEntity.class, id.value()));
    return new VaultFile(vault, document.vaultKey(), document.sizeBytes);
  }

  int turn(DocumentId id, int page) {
    return em.createQuery(
            "SELECT p FROM PageEntity p WHERE p.documentId = :id AND p.page = :page",
            PageEntity.class)
        .setParameter("id", id.value())
        .setParameter("page", page)
        .getResultStream()
        .findFirst()
        .map(p -> p.turn)
        .orElse(0);
  }

  List<DocumentRead> readSince(Instant since, int limit) {
    return em.createQuery(
            "SELECT d.id, t.revision FROM DocumentEntity d JOIN TextEntity t ON t.documentId = d.id"
                + " WHERE d.readAt >= :since ORDER BY d.readAt",
            Object[].class)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new DocumentRead(new DocumentId((Long) row[0]), (Long) row[1]))
        .toList();
  }

  private static DocumentEntity found(DocumentEntity document) {
    if (document == null) {
      throw new DocumentUnknown();
    }
    return document;
  }
}
