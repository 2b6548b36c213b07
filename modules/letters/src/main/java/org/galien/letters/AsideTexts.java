package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.galien.platform.paper.Paper;
import org.galien.platform.users.UserId;

/** What two typed at once: the second text is kept beside the draft, whole. */
@ApplicationScoped
class AsideTexts {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject LetterWriters writers;

  /** Once, however often it is sent; with title and addressee where they are others. */
  void keep(LetterEntity draft, LetterDraft typed) {
    String content =
        line(typed.title(), draft.title)
            + line(typed.addressee(), draft.addressee)
            + typed.content();
    long own = writers.requireWriter().value();
    boolean there =
        rows(draft).stream().anyMatch(row -> row.keptBy == own && row.content.equals(content));
    if (there) {
      return;
    }
    AsideEntity row = new AsideEntity();
    row.letterId = draft.id;
    row.content = content;
    row.keptAt = clock.instant();
    row.keptBy = own;
    em.persist(row);
    em.flush();
  }

  private static String line(String typed, String standing) {
    return typed.equals(standing) || typed.isEmpty() ? "" : "<p>" + Paper.text(typed) + "</p>";
  }

  List<KeptAside> of(LetterEntity draft) {
    return rows(draft).stream()
        .map(row -> new KeptAside(row.content, writers.name(new UserId(row.keptBy)), row.keptAt))
        .toList();
  }

  private List<AsideEntity> rows(LetterEntity draft) {
    return em.createQuery(
            "SELECT a FROM LetterAsideEntity a WHERE a.letterId = :id ORDER BY a.id DESC",
            AsideEntity.class)
        .setParameter("id", draft.id)
        .getResultList();
  }
}
