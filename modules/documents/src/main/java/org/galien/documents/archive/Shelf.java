package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentRead;
import org.galien.documents.DocumentType;
import org.galien.documents.descriptions.Descriptions;
import org.galien.documents.filing.FilingCabinet;
import org.galien.documents.filing.StandingFiling;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.vault.Vault;

/** Looks up kept documents, their texts and their originals. */
@ApplicationScoped
class Shelf {

  /** What lines of a chart say; whole entities of a long chart would take ten times as long. */
  private static final String FILED =
      "SELECT f.documentId, f.type, f.documentDate, f.title, f.author, f.filedAt, f.filedByName,"
          + " d.receivedAt, d.pageCount FROM FilingEntity f JOIN DocumentEntity d ON d.id ="
          + " f.documentId WHERE f.patientId = :patient AND f.withdrawnAt IS NULL";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject FilingCabinet cabinet;
  @Inject Descriptions descriptions;

  DocumentView view(DocumentId id) {
    DocumentEntity d = found(em.find(DocumentEntity.class, id.value()));
    boolean active =
        tasks.find(ReadDocuments.KIND, Long.toString(d.id)).map(TaskView::pending).orElse(false);
    return d.view(active, cabinet.standing(d.filingId));
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
    Map<DocumentId, String> gists = descriptions.texts(patient);
    return em.createQuery(FILED, Object[].class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(row -> summary(row, gists))
        .sorted((a, b) -> b.date().compareTo(a.date()))
        .toList();
  }

  /**
   * The database compares, so that only texts that have the words are fetched. LOCATE would compare
   * as many bytes as the word has, and miss an é for an e.
   */
  Set<DocumentId> containing(String words, List<DocumentId> among) {
    List<String> asked = List.of(words.strip().split("\\s+"));
    if (among.isEmpty() || words.isBlank()) {
      return Set.of();
    }
    StringBuilder query =
        new StringBuilder("SELECT t.documentId FROM TextEntity t WHERE t.documentId IN :ids");
    for (int i = 0; i < asked.size(); i++) {
      query.append(" AND t.body LIKE :word").append(i).append(" ESCAPE '!'");
    }
    TypedQuery<Long> texts = em.createQuery(query.toString(), Long.class);
    texts.setParameter("ids", among.stream().map(DocumentId::value).toList());
    for (int i = 0; i < asked.size(); i++) {
      String literal = asked.get(i).replaceAll("[!%_]", "!$0");
      texts.setParameter("word" + i, "%" + literal + "%");
    }
    return texts.getResultStream().map(DocumentId::new).collect(Collectors.toSet());
  }

  Map<DocumentId, String> texts(Collection<DocumentId> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT t.documentId, t.body FROM TextEntity t WHERE t.documentId IN :ids",
            Object[].class)
        .setParameter("ids", documents.stream().map(DocumentId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new DocumentId((Long) row[0]), row -> (String) row[1]));
  }

  private DocumentSummary summary(Object[] row, Map<DocumentId, String> gists) {
    DocumentId id = new DocumentId((Long) row[0]);
    LocalDate received = LocalDate.ofInstant((Instant) row[7], clock.getZone());
    return new DocumentSummary(
        id,
        (DocumentType) row[1],
        row[2] == null ? received : (LocalDate) row[2],
        (String) row[3],
        (String) row[4],
        gists.get(id),
        (Integer) row[8],
        (Instant) row[5],
        (String) row[6]);
  }

  void readAgain(DocumentId id) {
    DocumentEntity document = locked(id);
    document.wantedRevision++;
    document.readingDeaths = 0;
    document.begin(ReadingState.WAITING);
    tasks.enqueue(Intake.readingTask(document));
    audit.record("document.read-again", Subject.of("document", id.value()));
  }

  InputStream original(DocumentId id) throws IOException {
    DocumentEntity document = found(em.find(DocumentEntity.class, id.value()));
    InputStream bytes = vault.open(document.vaultKey());
    if (acting.current().person()) {
      audit.record("document.downloaded", subject(id));
    }
    return bytes;
  }

  /** With the patient in whose chart it is. */
  Subject subject(DocumentId id) {
    DocumentEntity document = found(em.find(DocumentEntity.class, id.value()));
    StandingFiling filing = cabinet.standing(document.filingId);
    return filing == null
        ? Subject.of("document", id.value())
        : Subject.ofPatient("document", id.value(), filing.patientId().value());
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

  ReadPage readAfter(ReadMark mark, int limit) {
    List<Object[]> rows =
        em.createQuery(
                "SELECT d.id, t.revision, d.readAt FROM DocumentEntity d JOIN TextEntity t ON"
                    + " t.documentId = d.id WHERE d.readAt >= :at AND (d.readAt > :at OR d.id >"
                    + " :document) ORDER BY d.readAt, d.id",
                Object[].class)
            .setParameter("at", mark.at())
            .setParameter("document", mark.document())
            .setMaxResults(limit)
            .getResultList();
    List<DocumentRead> documents =
        rows.stream()
            .map(row -> new DocumentRead(new DocumentId((Long) row[0]), (Long) row[1]))
            .toList();
    Object[] last = rows.isEmpty() ? null : rows.getLast();
    return new ReadPage(
        documents, last == null ? mark : new ReadMark((Instant) last[2], (Long) last[0]));
  }

  /** What is decided about a document is decided behind this lock. */
  DocumentEntity locked(DocumentId id) {
    return found(em.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static DocumentEntity found(DocumentEntity document) {
    if (document == null) {
      throw new DocumentUnknown();
    }
    return document;
  }
}
