package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.galien.encounters.Clinicians;

/** Keeps texts that lose against another one: nothing typed is dropped. */
@ApplicationScoped
class Rescue {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Clinicians clinicians;

  /**
   * Keeps a text once; an empty one is not kept.
   *
   * @return true when it was not kept before
   */
  boolean keep(long encounter, NoteContent content, long author) {
    NoteText text = new NoteText(content);
    if (content.isBlank() || kept(encounter, text.hash())) {
      return false;
    }
    RescuedDraftEntity rescued = new RescuedDraftEntity();
    rescued.encounterId = encounter;
    rescued.text = text;
    rescued.contentHash = text.hash();
    rescued.writtenBy = author;
    rescued.rescuedAt = clock.instant();
    em.persist(rescued);
    return true;
  }

  /** As {@link #keep}, except for what a signed version says already. */
  boolean keepUnlessSigned(long encounter, NoteContent content, long author) {
    boolean signed =
        em.createQuery(
                "SELECT v FROM NoteVersionEntity v WHERE v.encounterId = :id",
                NoteVersionEntity.class)
            .setParameter("id", encounter)
            .getResultStream()
            .anyMatch(version -> version.text.content().equals(content));
    return !signed && keep(encounter, content, author);
  }

  List<RescuedDraft> of(long encounter) {
    return em.createQuery(
            "SELECT r FROM RescuedDraftEntity r WHERE r.encounterId = :id ORDER BY r.id DESC",
            RescuedDraftEntity.class)
        .setParameter("id", encounter)
        .getResultStream()
        .map(rescued -> rescued.view(clinicians.name(rescued.writtenBy)))
        .toList();
  }

  private boolean kept(long encounter, String hash) {
    return em.createQuery(
                "SELECT COUNT(r) FROM RescuedDraftEntity r WHERE r.encounterId = :id AND"
                    + " r.contentHash = :hash",
                Long.class)
            .setParameter("id", encounter)
            .setParameter("hash", hash)
            .getSingleResult()
        > 0;
  }
}
