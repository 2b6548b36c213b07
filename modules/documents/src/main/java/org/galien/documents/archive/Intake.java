package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.galien.documents.DocumentReceived;
import org.galien.documents.opening.FileKind;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.users.Acting;
import org.galien.platform.vault.VaultKey;

/** Writes down that a file arrived. Its bytes are in the vault by then. */
@ApplicationScoped
@Transactional
class Intake {
  private static final int NAME_LENGTH = 200;
  private static final int SOURCE_LENGTH = 120;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Event<DocumentReceived> received;

  Optional<Reception> known(VaultKey key) {
    return em.createQuery(
            "SELECT d FROM DocumentEntity d WHERE d.sha256 = :sha256", DocumentEntity.class)
        .setParameter("sha256", key.sha256())
        .getResultStream()
        .findFirst()
        .map(d -> reception(d, true));
  }

  Reception register(VaultKey key, String fileName, long size, FileKind kind, String source) {
    return register(key, fileName, size, kind, source, clock.instant());
  }

  Reception register(
      VaultKey key, String fileName, long size, FileKind kind, String source, Instant receivedAt) {
    DocumentEntity document = new DocumentEntity();
    document.sha256 = key.sha256();
    document.fileName = tidy(fileName);
    document.sizeBytes = size;
    document.kind = kind;
    document.source = shortened(source, SOURCE_LENGTH);
    document.receivedAt = receivedAt;
    document.receivedBy = acting.current().name();
    em.persist(document);
    em.flush();
    tasks.enqueue(readingTask(document));
    received.fire(new DocumentReceived(document.documentId()));
    audit.record("document.received", Subject.of("document", document.id));
    return reception(document, false);
  }

  static TaskRequest readingTask(DocumentEntity document) {
    return new TaskRequest(ReadDocuments.KIND, Long.toString(document.id), document.wantedRevision);
  }

  private static Reception reception(DocumentEntity d, boolean known) {
    return new Reception(d.documentId(), d.fileName, known, d.receivedAt, d.status());
  }

  /** Without folders or control characters; the end, which carries the suffix, is kept. */
  static String tidy(String fileName) {
    String base = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
    String clean = base.replaceAll("\\p{Cntrl}", "").strip();
    String named = clean.isEmpty() ? "document" : clean;
    int excess = named.length() - NAME_LENGTH;
    return excess <= 0 ? named : "…" + named.substring(excess + 1);
  }

  private static String shortened(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
