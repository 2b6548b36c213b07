package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentRead;
import org.galien.documents.enclosures.Enclosures;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.PageText;
import org.galien.documents.reading.ReadText;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.vault.Vault;

/** The database's side of a reading; each call is a transaction of its own. */
@ApplicationScoped
@Transactional
class ReadingLog {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject Shelf shelf;
  @Inject Enclosures enclosures;
  @Inject AuditTrail audit;
  @Inject Event<DocumentRead> read;

  /** Empty when there is nothing to do: read already, or a newer reading was asked for. */
  Optional<VaultFile> begin(DocumentId id, long revision) {
    DocumentEntity document = shelf.locked(id);
    boolean ended =
        document.reading == ReadingState.READ || document.reading == ReadingState.QUARANTINED;
    if (ended || document.wantedRevision != revision) {
      return Optional.empty();
    }
    document.begin(ReadingState.READING);
    return Optional.of(new VaultFile(vault, document.vaultKey(), document.sizeBytes));
  }

  void page(DocumentId id, int done, int all) {
    em.createQuery(
            "UPDATE DocumentEntity d SET d.pagesRead = :done, d.pageCount = :all WHERE d.id = :id")
        .setParameter("done", done)
        .setParameter("all", all)
        .setParameter("id", id.value())
        .executeUpdate();
  }

  void finish(DocumentId id, long revision, ReadText text) {
    DocumentEntity document = shelf.locked(id);
    if (document.wantedRevision != revision) {
      return;
    }
    replaceText(id, revision, text);
    enclosures.keep(id, text.enclosures());
    document.enclosureCount = text.enclosures().size();
    document.reading = ReadingState.READ;
    document.note = text.note();
    document.pageCount = text.pages().size();
    document.pagesRead = document.pageCount;
    document.readAt = clock.instant();
    if (!text.body().isBlank()) {
      read.fire(new DocumentRead(id, revision));
    }
    audit.record(
        "document.read",
        Subject.of("document", id.value()),
        "revision " + revision + ", pages " + document.pageCount + ", " + document.note);
  }

  /**
   * The process that opened it died.
   *
   * @return how often that happened in this reading; 0 when another was asked for meanwhile
   */
  int died(DocumentId id, long revision) {
    DocumentEntity document = shelf.locked(id);
    return document.wantedRevision == revision ? ++document.readingDeaths : 0;
  }

  void quarantine(DocumentId id, long revision, Unreadable unreadable) {
    DocumentEntity document = shelf.locked(id);
    if (document.wantedRevision != revision) {
      return;
    }
    document.quarantine(unreadable);
    audit.record(
        "document.quarantined",
        Subject.of("document", id.value()),
        "revision " + revision + ", " + unreadable.reason());
  }

  private void replaceText(DocumentId id, long revision, ReadText text) {
    // Deleting where nothing is locks the gap that the next document's pages go into: two readers
    // would then wait for each other.
    if (em.find(TextEntity.class, id.value()) != null) {
      em.createQuery("DELETE FROM PageEntity p WHERE p.documentId = :id")
          .setParameter("id", id.value())
          .executeUpdate();
    }
    int start = 0;
    for (PageText page : text.pages()) {
      em.persist(entity(id, page, start));
      start += page.text().length() + 1;
    }
    TextEntity body = new TextEntity();
    body.documentId = id.value();
    body.revision = revision;
    body.body = text.body();
    em.merge(body);
  }

  private static PageEntity entity(DocumentId id, PageText page, int start) {
    PageEntity entity = new PageEntity();
    entity.documentId = id.value();
    entity.page = page.number();
    entity.start = start;
    entity.end = start + page.text().length();
    entity.recognised = page.recognised();
    entity.turn = page.turn();
    entity.confidence = page.confidence();
    return entity;
  }
}
