package org.galien.ai.runtime.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.galien.platform.users.Acting;

/**
 * Everything models and engines put out: from what, by which version, in how long, and what the
 * person did with it. Holds numbers and hashes, never the text itself.
 */
@ApplicationScoped
@Transactional
public class AiJournal {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;

  public JournalId record(JournalDraft draft) {
    JournalEntryEntity entry = JournalEntryEntity.of(draft);
    em.persist(entry);
    em.flush();
    return new JournalId(entry.id);
  }

  /**
   * Adds what the signed-in person did with an output; the last word counts, earlier ones stay in
   * the table's history.
   *
   * @throws IllegalStateException when no person acts
   */
  public void judge(JournalId id, Verdict verdict) {
    judge(id, verdict, null);
  }

  /**
   * As {@link #judge(JournalId, Verdict)}, of a text.
   *
   * @param edit what was changed of it, or null where it is no text
   */
  public void judge(JournalId id, Verdict verdict, Edit edit) {
    if (!acting.current().person()) {
      throw new IllegalStateException("Only a person judges what a model put out");
    }
    JournalEntryEntity entry = em.getReference(JournalEntryEntity.class, id.value());
    entry.verdict = verdict;
    entry.words = edit == null ? null : edit.words();
    entry.changedWords = edit == null ? null : edit.changed();
    entry.verdictBy = acting.current().user().value();
    entry.verdictAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public Optional<JournalEntry> find(JournalId id) {
    return Optional.ofNullable(em.find(JournalEntryEntity.class, id.value()))
        .map(JournalEntryEntity::view);
  }

  /** The latest outputs of a task, newest first. */
  public List<JournalEntry> latest(String task, int limit) {
    return em.createQuery(
            "SELECT j FROM JournalEntryEntity j WHERE j.task = :task ORDER BY j.id DESC",
            JournalEntryEntity.class)
        .setParameter("task", task)
        .setMaxResults(limit)
        .getResultStream()
        .map(JournalEntryEntity::view)
        .toList();
  }
}
