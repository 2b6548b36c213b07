package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;

/** The versions of an entry, written once, with who and when. */
@ApplicationScoped
@Transactional
class EntrySteps {

  @Inject EntityManager em;
  @Inject Acting acting;

  void write(EntryEntity entry, String kind, String note) {
    UserId by = acting.current().user();
    StepRow step = new StepRow();
    step.entry = entry.id;
    step.kind = kind;
    step.by = by == null ? null : by.value();
    step.at = entry.changedAt;
    step.note = note;
    step.subject = entry.subject;
    step.content = entry.content;
    step.exception = entry.exception;
    em.persist(step);
    em.flush();
  }

  /** The first one first. */
  List<EntryStep> of(long entry) {
    return em.createQuery(
            "SELECT s FROM KnowledgeStepRow s WHERE s.entry = :entry ORDER BY s.id", StepRow.class)
        .setParameter("entry", entry)
        .getResultStream()
        .map(StepRow::view)
        .toList();
  }

  /** What was said goes; that it was said, by whom and when, stays. */
  void blank(long entry) {
    em.createQuery(
            "UPDATE KnowledgeStepRow s SET s.note = '', s.subject = '', s.content = '',"
                + " s.exception = '' WHERE s.entry = :entry")
        .setParameter("entry", entry)
        .executeUpdate();
  }
}
