package org.galien.knowledge.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.EntryKind;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.Origin;
import org.galien.knowledge.capture.DraftLine;
import org.galien.knowledge.capture.SourceDraft;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceKind;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.Sources;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TaskGiver;
import org.galien.platform.text.Folding;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/**
 * Questions that the base did not answer: each goes to a person, whose answer becomes knowledge.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Questions {

  private static final int LONGEST = 500;
  private static final int MOST = 200;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject KnowledgeBase base;
  @Inject Sources sources;
  @Inject SourceLists lists;
  @Inject Users users;
  @Inject Confirmers confirmers;
  @Inject @Any Instance<TaskGiver> tasks;

  /**
   * Notes a question, or that it was asked again, and leaves it for who knows.
   *
   * @param area null when it is not told
   * @param to null for who confirms that area, if anybody
   */
  public QuestionView ask(String text, Area area, UserId to) {
    String said = TextLimit.checked(text, LONGEST);
    if (said.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.question-missing");
    }
    UserId whom = to == null ? confirmers.of(area) : to;
    QuestionEntity question = standing(said);
    boolean again = question != null;
    if (again) {
      question.times++;
    } else {
      question = fresh(said, area);
    }
    boolean given = whom != null && (question.to == null || !question.to.equals(whom.value()));
    if (given) {
      question.to = whom.value();
    }
    em.flush();
    audit.record(
        again ? "knowledge.asked-again" : "knowledge.asked", Subject.of("question", question.id));
    if (given) {
      tell(said, whom);
    }
    return question.view();
  }

  /**
   * What who was asked knows: it becomes an entry, confirmed by them, and what patients it names is
   * masked as anything else.
   */
  public EntryId answer(long id, int version, String text) {
    QuestionEntity question = expected(id, version);
    String said = TextLimit.checked(text, EntryDraft.LONGEST);
    if (said.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.content-missing");
    }
    UserId me = acting.current().user();
    String name = users.find(me).map(u -> u.displayName()).orElse("");
    Area area = question.area == null ? Area.OTHER : question.area;
    SourceId source =
        sources.begin(new SourceDraft(SourceKind.ANSWER, area, question.content, me, name, ""));
    sources.write(source, List.of(new DraftLine(name, null, null, question.content, said)));
    sources.keepAs(source, Set.of());
    var passage = lists.passages(source).getFirst();
    EntryId entry =
        base.propose(
            new EntryDraft(EntryKind.RULE, area, passage.asked(), passage.text(), "", null, false),
            new Origin(passage.id(), me, name));
    base.stand(entry);
    question.state = "ANSWERED";
    question.answeredBy = me.value();
    question.answeredAt = clock.instant();
    question.entry = entry.value();
    audit.record("knowledge.answered", Subject.of("question", question.id));
    return entry;
  }

  /** Nobody need answer it. */
  public void drop(long id, int version) {
    expected(id, version).state = "WITHDRAWN";
    audit.record("knowledge.question-dropped", Subject.of("question", id));
  }

  /** What is open, the most asked first. */
  public List<QuestionView> open() {
    return em.createQuery(
            "SELECT q FROM KnowledgeQuestionEntity q WHERE q.state = 'OPEN' ORDER BY q.times DESC,"
                + " q.id",
            QuestionEntity.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(QuestionEntity::view)
        .toList();
  }

  private void tell(String text, UserId to) {
    String words = Messages.text(Locale.FRENCH, "knowledge.question-task", text);
    tasks.forEach(giver -> giver.give(words, to));
  }

  private QuestionEntity fresh(String text, Area area) {
    QuestionEntity question = new QuestionEntity();
    question.content = text;
    question.folded = Folding.fold(text);
    question.area = area;
    question.times = 1;
    question.askedBy = acting.current().user().value();
    question.askedAt = clock.instant();
    question.state = QuestionEntity.OPEN;
    em.persist(question);
    return question;
  }

  private QuestionEntity standing(String text) {
    return em.createQuery(
            "SELECT q FROM KnowledgeQuestionEntity q WHERE q.state = 'OPEN' AND q.folded = :folded",
            QuestionEntity.class)
        .setParameter("folded", Folding.fold(text))
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private QuestionEntity expected(long id, int version) {
    QuestionEntity question = em.find(QuestionEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (question == null || !question.state.equals(QuestionEntity.OPEN)) {
      throw new KnowledgeRefusal("knowledge.question-gone");
    }
    if (question.version != version) {
      throw new KnowledgeRefusal("knowledge.changed-meanwhile");
    }
    return question;
  }
}
