package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.settings.Settings;

/** Which files a document encloses, as its reading found them, and what became of each. */
@ApplicationScoped
class Enclosures {
  /** A mail in a mail in a mail: deeper than this nobody follows what came with what. */
  private static final int DEEPEST = 5;

  private static final String UNAVAILABLE = "documents.enclosure-unavailable";

  @Inject EntityManager em;
  @Inject Shelf shelf;
  @Inject AuditTrail audit;
  @Inject Settings settings;

  List<EnclosureView> of(DocumentId document) {
    return em.createQuery(
            "SELECT e FROM EnclosureEntity e WHERE e.documentId = :id ORDER BY e.number",
            EnclosureEntity.class)
        .setParameter("id", document.value())
        .getResultStream()
        .map(EnclosureEntity::view)
        .toList();
  }

  /** Those it held before keep what became of them: the file is the same, byte for byte. */
  void keep(DocumentId document, List<Enclosed> found) {
    for (Enclosed file : found) {
      EnclosureEntity before = em.find(EnclosureEntity.class, key(document, file.number()));
      EnclosureEntity enclosure = before == null ? new EnclosureEntity() : before;
      enclosure.documentId = document.value();
      enclosure.number = file.number();
      enclosure.name = file.name();
      enclosure.sizeBytes = file.size();
      enclosure.kind = file.kind();
      if (before == null) {
        em.persist(enclosure);
      }
    }
  }

  private static EnclosureEntity.Key key(DocumentId document, int number) {
    return new EnclosureEntity.Key(document.value(), number);
  }

  /**
   * What an import works with, read in a transaction that ends before the work begins.
   *
   * @throws EnclosureUnavailable when there is none of that number, or it lies too deep
   */
  @Transactional
  Wanted wanted(DocumentId document, int number) {
    EnclosureEntity enclosure = em.find(EnclosureEntity.class, key(document, number));
    if (enclosure == null) {
      throw new EnclosureUnavailable(UNAVAILABLE);
    }
    if (depth(document) >= DEEPEST) {
      throw new EnclosureUnavailable("documents.enclosure-too-deep");
    }
    return new Wanted(shelf.file(document), enclosure.view());
  }

  record Wanted(VaultFile file, EnclosureView enclosure) {}

  private int depth(DocumentId document) {
    int depth = 0;
    List<Long> outer = List.of(document.value());
    while (!outer.isEmpty() && depth < DEEPEST) {
      outer =
          em.createQuery(
                  "SELECT e.documentId FROM EnclosureEntity e WHERE e.importedId IN :ids",
                  Long.class)
              .setParameter("ids", outer)
              .getResultList();
      depth += outer.isEmpty() ? 0 : 1;
    }
    return depth;
  }

  /** Taken out by a process of its own, as everything foreign. */
  byte[] bytes(Wanted wanted) throws IOException {
    try {
      DocumentReader reader = new DocumentReader(settings.read(ReadingLimits.class));
      return reader.enclosure(wanted.file(), wanted.enclosure().number());
    } catch (Unreadable e) {
      throw new EnclosureUnavailable(UNAVAILABLE);
    }
  }

  @Transactional
  void imported(DocumentId document, int number, DocumentId imported) {
    shelf.locked(document);
    em.find(EnclosureEntity.class, key(document, number)).importedId = imported.value();
    audit.record(
        "document.enclosure-imported",
        shelf.subject(document),
        "enclosure " + number + ", document " + imported.value());
  }
}
