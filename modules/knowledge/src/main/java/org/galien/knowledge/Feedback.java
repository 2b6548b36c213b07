package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TaskGiver;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

/** What readers say of answers; what is called wrong or outdated goes to who answers for it. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Feedback {

  private static final int LONGEST = 500;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject KnowledgeLists lists;
  @Inject Unnamed unnamed;
  @Inject @Any Instance<TaskGiver> tasks;

  /**
   * @param question to which the entry was quoted; may be empty. It is kept masked
   */
  public void give(EntryId entry, Judgement judgement, String question) {
    em.createNativeQuery(
            "INSERT INTO knowledge_feedback (entry_id, kind, by_user_id, at, question) VALUES (?, ?,"
                + " ?, ?, ?)")
        .setParameter(1, entry.value())
        .setParameter(2, judgement.name())
        .setParameter(3, acting.current().user().value())
        .setParameter(4, clock.instant())
        .setParameter(5, unnamed.masked(TextLimit.checked(question, LONGEST), LONGEST))
        .executeUpdate();
    audit.record(
        "knowledge.judged", Subject.of("knowledge", entry.value()), "as=" + judgement.getCode());
    if (judgement != Judgement.USEFUL) {
      tellOwner(lists.view(entry), judgement);
    }
  }

  private void tellOwner(EntryView entry, Judgement judgement) {
    if (entry.owner() != null) {
      String as =
          Messages.text(Locale.FRENCH, "knowledge.judgement." + judgement.getCode())
              .toLowerCase(Locale.FRENCH);
      String words =
          Messages.text(
              Locale.FRENCH, "knowledge.judged-task", String.valueOf(entry.id().value()), as);
      tasks.forEach(giver -> giver.give(words, entry.owner()));
    }
  }

  /** What was called wrong or outdated and nobody has looked at since, the first one first. */
  public List<OpenFeedback> open() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT f.id, f.entry_id, f.kind, f.by_user_id, f.question, e.owner_id FROM"
                    + " knowledge_feedback f JOIN knowledge_entry e ON e.id = f.entry_id WHERE f.kind"
                    + " <> 'USEFUL' AND f.settled_at IS NULL AND e.state = 'CONFIRMED' ORDER BY f.id"
                    + " LIMIT 200")
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  /** Looked at: the entry was changed, or is right after all. */
  public void settle(long feedback) {
    em.createNativeQuery(
            "UPDATE knowledge_feedback SET settled_by = ?, settled_at = ? WHERE id = ?")
        .setParameter(1, acting.current().user().value())
        .setParameter(2, clock.instant())
        .setParameter(3, feedback)
        .executeUpdate();
  }

  void forget(@Observes KnowledgeWithdrawn event) {
    em.createNativeQuery("UPDATE knowledge_feedback SET question = '' WHERE entry_id = ?")
        .setParameter(1, event.entry().value())
        .executeUpdate();
  }

  private static OpenFeedback read(Object[] row) {
    return new OpenFeedback(
        number(row[0]),
        new EntryId(number(row[1])),
        Judgement.valueOf((String) row[2]),
        new UserId(number(row[3])),
        (String) row[4],
        row[5] == null ? null : new UserId(number(row[5])));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
