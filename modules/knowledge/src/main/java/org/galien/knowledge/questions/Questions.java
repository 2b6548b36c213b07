package org.galien.knowledge.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.EntryKind;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.KnowledgeWithdrawn;
import org.galien.knowledge.Unnamed;
import org.galien.knowledge.capture.Capture;
import org.galien.knowledge.capture.DraftLine;
import org.galien.knowledge.capture.SourceDraft;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceKind;
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
  private static final int LONGEST_SUBJECT = 400;
  private static final int MOST = 200;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject KnowledgeBase base;
  @Inject Sources sources;
  @Inject Capture capture;
  @Inject Unnamed unnamed;
  @Inject Users users;
  @Inject Confirmers confirmers;
  @Inject @Any Instance<TaskGiver> tasks;

  /**
   * Notes a question, or that it was asked again, and leaves it for who knows.
   *
   * @param area null when it is not told
   * @param to null for who confirms that area, if anybody
   * @param sure a person says that what looks like a patient is none
   * @throws KnowledgeRefusal when it says nothing, or looks as if it named a patient
   */
  public QuestionView ask(String text, Area area, UserId to, boolean sure) {
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
      unnamed.require(sure, "", said);
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
      tell(question.id, whom);
    }
    return question.view();
  }

  /**
   * What who was asked knows: it becomes an entry, confirmed by them, unless it is medical and they
   * are no doctor.
   *
   * @param sure a person says that what looks like a patient is none
   * @throws KnowledgeRefusal when it says nothing, or looks as if it named a patient
   */
  public EntryId answer(long id, int version, String text, boolean sure) {
    QuestionEntity question = expected(id, version);
    String said = TextLimit.checked(text, EntryDraft.LONGEST);
    if (said.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.content-missing");
    }
    unnamed.require(sure, question.content, said);
    UserId me = acting.current().user();
    String name = users.find(me).map(u -> u.displayName()).orElse("");
    Area area = question.area == null ? Area.OTHER : question.area;
    SourceId source = sources.begin(new SourceDraft(SourceKind.ANSWER, area, name, me, name, ""));
    EntryId entry =
        capture.entry(
            source,
            new EntryDraft(EntryKind.RULE, area, cut(question.content), said, "", null, false),
            new DraftLine(name, null, null, question.content, said));
    base.stand(entry);
    question.state = "ANSWERED";
    question.answeredBy = me.value();
    question.answeredAt = clock.instant();
    question.entry = entry.value();
    audit.record("knowledge.answered", Subject.of("question", question.id));
    return entry;
  }

  /** Nobody need answer it; its words go. */
  public void drop(long id, int version) {
    QuestionEntity question = expected(id, version);
    question.state = QuestionEntity.WITHDRAWN;
    question.forget();
    audit.record("knowledge.question-dropped", Subject.of("question", id));
  }

  /** What answered it is taken back, and the question stood in it. */
  void forget(@Observes KnowledgeWithdrawn event) {
    em.createQuery(
            "SELECT q FROM KnowledgeQuestionEntity q WHERE q.entry = :entry", QuestionEntity.class)
        .setParameter("entry", event.entry().value())
        .getResultList()
        .forEach(QuestionEntity::forget);
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

  /** The task tells where the question is: what is withdrawn later stands nowhere else. */
  private void tell(long question, UserId to) {
    String words =
        Messages.text(Locale.FRENCH, "knowledge.question-task", String.valueOf(question));
    tasks.forEach(giver -> giver.give(words, to));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
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
