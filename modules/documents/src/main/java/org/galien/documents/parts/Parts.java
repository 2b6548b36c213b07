package org.galien.documents.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.PageRange;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** What became of the pages of separated documents. The original's row is locked before. */
@ApplicationScoped
public class Parts {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /** How a document stands separated, if it does. */
  public Optional<SplitView> of(DocumentId original) {
    return standing(original).map(this::view);
  }

  /** From which document this one was taken; empty once that was undone. */
  public Optional<PartView> from(DocumentId part) {
    return em.createQuery(
            "SELECT p, s.originalId FROM PartEntity p JOIN SplitEntity s ON s.id = p.splitId WHERE"
                + " p.documentId = :part AND s.undoneAt IS NULL",
            Object[].class)
        .setParameter("part", part.value())
        .getResultStream()
        .map(row -> ((PartEntity) row[0]).view((Long) row[1]))
        .findFirst();
  }

  /** Whether it was a part, and is none any more. */
  public boolean given(DocumentId part) {
    boolean ever =
        em.createQuery("SELECT COUNT(p) FROM PartEntity p WHERE p.documentId = :part", Long.class)
                .setParameter("part", part.value())
                .getSingleResult()
            > 0;
    return ever && from(part).isEmpty();
  }

  /**
   * @param parts documents made from {@code ranges}, in the same order
   */
  public SplitView keep(DocumentId original, List<PageRange> ranges, List<DocumentId> parts) {
    Actor person = acting.current();
    SplitEntity split = new SplitEntity();
    split.originalId = original.value();
    split.splitAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    split.splitBy = person.user().value();
    split.splitByName = person.name();
    em.persist(split);
    em.flush();
    for (int i = 0; i < ranges.size(); i++) {
      PartEntity part = new PartEntity();
      part.splitId = split.id;
      part.number = i + 1;
      part.firstPage = ranges.get(i).first();
      part.lastPage = ranges.get(i).last();
      part.documentId = parts.get(i).value();
      em.persist(part);
    }
    em.flush();
    List<Long> numbers = parts.stream().map(DocumentId::value).toList();
    audit.record("document.split", subject(original), "documents " + numbers);
    return view(split);
  }

  /** The documents that were made stay; they are no parts any more. */
  public void undo(DocumentId original) {
    SplitEntity split = standing(original).orElseThrow();
    split.undoneAt = clock.instant();
    split.undoneBy = acting.current().user().value();
    em.flush();
    audit.record("document.split-undone", subject(original));
  }

  private Optional<SplitEntity> standing(DocumentId original) {
    return em.createQuery(
            "SELECT s FROM SplitEntity s WHERE s.originalId = :original AND s.undoneAt IS NULL",
            SplitEntity.class)
        .setParameter("original", original.value())
        .getResultStream()
        .findFirst();
  }

  private SplitView view(SplitEntity split) {
    List<PartView> parts =
        em.createQuery(
                "SELECT p FROM PartEntity p WHERE p.splitId = :split ORDER BY p.number",
                PartEntity.class)
            .setParameter("split", split.id)
            .getResultStream()
            .map(part -> part.view(split.originalId))
            .toList();
    return new SplitView(new DocumentId(split.originalId), split.splitAt, split.splitByName, parts);
  }

  private static Subject subject(DocumentId original) {
    return Subject.of("document", original.value());
  }
}
