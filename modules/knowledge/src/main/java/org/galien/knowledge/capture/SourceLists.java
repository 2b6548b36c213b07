package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Reads sources and passages; the lines of drafts are read through {@link Sources} alone. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class SourceLists {

  private static final int MOST = 200;

  @Inject EntityManager em;
  @Inject Passages passages;

  /** The last begun first. */
  public List<SourceView> all() {
    return em.createQuery(
            "SELECT s FROM KnowledgeSourceEntity s ORDER BY s.id DESC", SourceEntity.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(SourceEntity::view)
        .toList();
  }

  /**
   * @throws KnowledgeRefusal when there is none
   */
  public SourceView view(SourceId id) {
    SourceEntity source = em.find(SourceEntity.class, id.value());
    if (source == null) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    return source.view();
  }

  /** In the order said; empty texts once withdrawn. */
  public List<PassageView> passages(SourceId id) {
    return passages.of(id.value()).stream().map(PassageEntity::view).toList();
  }

  /**
   * @throws KnowledgeRefusal when there is none
   */
  public PassageView passage(long id) {
    PassageEntity passage = em.find(PassageEntity.class, id);
    if (passage == null) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    return passage.view();
  }

  /** Codes of the plans' questions that somebody has replied to. */
  public Set<String> replied() {
    return new HashSet<>(
        em.createQuery(
                "SELECT DISTINCT p.prompt FROM KnowledgePassageEntity p WHERE p.prompt IS NOT NULL"
                    + " AND p.content <> ''",
                String.class)
            .getResultList());
  }
}
