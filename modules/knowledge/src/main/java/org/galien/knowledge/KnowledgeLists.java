package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.platform.text.Folding;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Reads entries. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class KnowledgeLists {

  /** So many are shown at once. */
  public static final int MOST = 300;

  private static final int MOST_QUOTED = 50_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject EntrySteps steps;
  @Inject Contradictions contradictions;

  /** All that may be quoted today. */
  public List<EntryView> quotable() {
    LocalDate today = LocalDate.now(clock);
    return of(Set.of(EntryState.CONFIRMED), MOST_QUOTED).stream()
        .filter(e -> e.holds(today))
        .toList();
  }

  /**
   * Entries in these states, the last changed first.
   *
   * @param area null for all
   * @param words all of which an entry has to hold; may be empty
   */
  public List<EntryView> find(Set<EntryState> states, Area area, String words) {
    return of(states, MOST_QUOTED).stream()
        .filter(e -> area == null || e.draft().area() == area)
        .filter(
            e -> words.isBlank() || Folding.containsAll(e.text() + " " + e.origin().name(), words))
        .limit(MOST)
        .toList();
  }

  /** How many wait for somebody to judge them: asked with every page. */
  public long waiting() {
    return em.createQuery(
            "SELECT COUNT(e) FROM KnowledgeEntryEntity e WHERE e.state IN :states", Long.class)
        .setParameter("states", Set.of(EntryState.PROPOSED, EntryState.CONTESTED))
        .getSingleResult();
  }

  /** Confirmed ones whose day of review has come. */
  public List<EntryView> toReview() {
    LocalDate today = LocalDate.now(clock);
    return quotable().stream()
        .filter(e -> e.reviewOn() != null && !e.reviewOn().isAfter(today))
        .toList();
  }

  /** How many stand confirmed in each area. */
  public Map<Area, Long> counts(EntryState state) {
    Map<Area, Long> counts = new EnumMap<>(Area.class);
    em.createQuery(
            "SELECT e.area, COUNT(e) FROM KnowledgeEntryEntity e WHERE e.state = :state GROUP BY"
                + " e.area",
            Object[].class)
        .setParameter("state", state)
        .getResultList()
        .forEach(row -> counts.put((Area) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * @throws KnowledgeRefusal when there is none
   */
  public EntryView view(EntryId id) {
    EntryEntity entry = em.find(EntryEntity.class, id.value());
    if (entry == null) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    return entry.view();
  }

  /** What was done with it, the first one first. */
  public List<EntryStep> steps(EntryId id) {
    return steps.of(id.value());
  }

  /** What it is said to contradict. */
  public List<EntryView> against(EntryId id) {
    return contradictions.against(id.value()).stream().map(n -> view(new EntryId(n))).toList();
  }

  /**
   * Changes with every step, also one whose number is lower than that of a step seen before it was
   * committed: what was made of the base is then made anew.
   */
  public String stamp() {
    return em.createNativeQuery(
                "SELECT CONCAT(COALESCE(MAX(id), 0), '/', COUNT(*)) FROM knowledge_step")
            .getSingleResult()
        + "@"
        + LocalDate.now(clock);
  }

  private List<EntryView> of(Set<EntryState> states, int most) {
    return em.createQuery(
            "SELECT e FROM KnowledgeEntryEntity e WHERE e.state IN :states ORDER BY e.changedAt"
                + " DESC, e.id DESC",
            EntryEntity.class)
        .setParameter("states", states)
        .setMaxResults(most)
        .getResultStream()
        .map(EntryEntity::view)
        .toList();
  }
}
