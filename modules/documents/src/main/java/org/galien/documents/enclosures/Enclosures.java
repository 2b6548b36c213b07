package org.galien.documents.enclosures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.Enclosed;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Which files a document encloses, as its reading found them, and what became of each. */
@ApplicationScoped
public class Enclosures {
  /** A mail in a mail in a mail: deeper than this nobody follows what came with what. */
  private static final int DEEPEST = 5;

  @Inject EntityManager em;
  @Inject AuditTrail audit;

  /** In the order of the document. */
  public List<EnclosureView> of(DocumentId document) {
    return em.createQuery(
            "SELECT e FROM EnclosureEntity e WHERE e.documentId = :id ORDER BY e.number",
            EnclosureEntity.class)
        .setParameter("id", document.value())
        .getResultStream()
        .map(EnclosureEntity::view)
        .toList();
  }

  /** Those it held before keep what became of them: the file is the same, byte for byte. */
  public void keep(DocumentId document, List<Enclosed> found) {
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
   * One that may be taken out.
   *
   * @throws EnclosureUnavailable when there is none of that number, or it lies too deep
   */
  public EnclosureView one(DocumentId document, int number) {
    EnclosureEntity enclosure = em.find(EnclosureEntity.class, key(document, number));
    if (enclosure == null) {
      throw new EnclosureUnavailable();
    }
    if (depth(document) >= DEEPEST) {
      throw new EnclosureUnavailable("documents.enclosure-too-deep");
    }
    return enclosure.view();
  }

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

  /**
   * Remembers what became of one.
   *
   * @param subject the document that holds it, for the trail
   */
  public void imported(DocumentId document, int number, DocumentId imported, Subject subject) {
    em.find(EnclosureEntity.class, key(document, number)).importedId = imported.value();
    String told = "enclosure " + number + ", document " + imported.value();
    audit.record("document.enclosure-imported", subject, told);
  }
}
