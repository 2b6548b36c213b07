package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.ai.preconsultation.script.Screens;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * The patient's side. A link opens one interview of one patient; what it opens shows nothing of
 * anybody. Whoever holds it gives the patient's birth date, and then answers. The door lets it be
 * done in the name of this part of the system.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Interviews {

  /** Then the link is worth nothing any more. */
  private static final int WRONG_BIRTH_DATES = 5;

  /** How long free words may be, in characters. */
  public static final int WORDS = 4_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Patients patients;
  @Inject Questions questions;
  @Inject AnswerReading reading;
  @Inject SignReader signs;
  @Inject AiJournal journal;
  @Inject AuditTrail audit;

  /**
   * What the patient says before anything is asked.
   *
   * @param language one of {@link Screens#LANGUAGES}
   * @throws InterviewClosed when the link opens nothing
   */
  public InterviewState consent(String token, boolean yes, String language) {
    InterviewEntity interview = byToken(token);
    if (stopped(interview)) {
      return interview.state;
    }
    if (!yes && interview.state == InterviewState.INVITED) {
      interview.end(InterviewState.REFUSED, now());
    } else if (yes) {
      interview.language = Screens.LANGUAGES.contains(language) ? language : "fr";
      interview.consentedAt = interview.consentedAt == null ? now() : interview.consentedAt;
    }
    record(yes ? "consented" : "refused", interview);
    return interview.state;
  }

  /**
   * Begins or resumes: the signs are asked again each time. Where a sign stopped it, only what to
   * do is told again.
   *
   * @return empty for a birth date that is not the patient's; the fifth closes the link
   * @throws InterviewClosed when the link opens nothing, or nobody consented
   */
  public Optional<Progress> identify(String token, LocalDate birth) {
    InterviewEntity interview = byToken(token);
    if (interview.consentedAt == null || interview.failures >= WRONG_BIRTH_DATES) {
      throw new InterviewClosed();
    }
    if (!patients.view(interview.patient()).traits().birthDate().equals(birth)) {
      interview.failures++;
      if (interview.failures >= WRONG_BIRTH_DATES && interview.state.open()) {
        interview.end(InterviewState.CLOSED, now());
      }
      record("not-identified", interview);
      return Optional.empty();
    }
    String key = Secrets.fresh();
    interview.keyHash = Secrets.hash(key);
    if (interview.state.open()) {
      interview.state = InterviewState.STARTED;
      interview.sitting++;
    }
    em.flush();
    record(interview.state.open() ? "started" : "told-again", interview);
    return Optional.of(questions.progress(interview, key));
  }

  /**
   * Takes an answer, once however often it is sent. One with a sign stops the interview and calls
   * the team; what comes after is not taken. A sign is heard even from who may no longer answer:
   * whose link is over, replaced or taken back, or gone on with elsewhere.
   *
   * @throws InterviewClosed for anything else from them
   * @throws org.galien.platform.text.TextTooLong beyond {@link #WORDS}
   */
  public Progress answer(String token, String key, GivenAnswer given) {
    if (given.text() != null) {
      TextLimit.whole(given.text(), WORDS);
    }
    InterviewEntity interview = known(token);
    boolean holds = holds(interview, token, key);
    boolean open = holds && interview.state.open();
    boolean asked = questions.mayAnswer(given);
    boolean sign = !open && asked && interview.sitting > 0 && reading.sign(interview, given);
    if (!holds && !sign) {
      throw new InterviewClosed();
    }
    boolean heard = open || (sign && !stopped(interview));
    if (heard && asked && !taken(interview, given)) {
      AnswerEntity answer = new AnswerEntity();
      answer.interviewId = interview.id;
      answer.sitting = interview.sitting;
      answer.sequence = given.sequence();
      answer.question = given.question();
      answer.asked = questions.inFrench(given.question());
      answer.choice = given.choice();
      answer.text = given.text();
      answer.answeredAt = now();
      em.persist(answer);
      em.flush();
      if (reading.stops(interview, answer)) {
        interview.end(InterviewState.STOPPED, now());
        journal(interview);
      } else if (questions.left(interview).isEmpty()) {
        interview.end(InterviewState.FINISHED, now());
        journal(interview);
        record("finished", interview);
      }
      em.flush();
    }
    return questions.progress(interview, null);
  }

  /**
   * Where it stands, for a screen that waits to say who comes.
   *
   * @throws InterviewClosed when the link opens nothing, or another device went on with it
   */
  public Progress look(String token, String key) {
    InterviewEntity interview = known(token);
    if (!holds(interview, token, key)) {
      throw new InterviewClosed();
    }
    return questions.progress(interview, null);
  }

  /** The proposal that the answers make is an output like any other. */
  private void journal(InterviewEntity interview) {
    String read =
        questions.answers(interview.id).stream()
            .map(a -> a.question + " " + a.choice + " " + a.text)
            .collect(Collectors.joining("\n"));
    interview.journalId =
        journal
            .record(
                JournalDraft.deterministic(
                    "preconsultation",
                    "galien-preconsultation",
                    signs.version(),
                    List.of(InputRef.of("interview", interview.id, interview.sitting, read)),
                    interview.consentedAt,
                    Duration.ZERO,
                    Outcome.ANSWERED))
            .value();
  }

  private boolean taken(InterviewEntity interview, GivenAnswer given) {
    return em.createQuery(
                "SELECT COUNT(a) FROM AnswerEntity a WHERE a.interviewId = :interview AND"
                    + " a.sequence = :sequence",
                Long.class)
            .setParameter("interview", interview.id)
            .setParameter("sequence", given.sequence())
            .getSingleResult()
        > 0;
  }

  private static boolean stopped(InterviewEntity interview) {
    return interview.state == InterviewState.STOPPED;
  }

  /** Whether who holds these may answer. */
  private boolean holds(InterviewEntity interview, String token, String key) {
    return opens(interview, token) && key != null && Secrets.hash(key).equals(interview.keyHash);
  }

  private boolean opens(InterviewEntity interview, String token) {
    return interview.tokenHash.equals(Secrets.hash(token)) && !interview.expiresAt.isBefore(now());
  }

  private InterviewEntity byToken(String token) {
    InterviewEntity interview = known(token);
    if (!opens(interview, token) || !(interview.state.open() || stopped(interview))) {
      throw new InterviewClosed();
    }
    return interview;
  }

  /** By its link or the one before, whatever became of it. */
  private InterviewEntity known(String token) {
    String hash = Secrets.hash(token);
    return by("tokenHash", hash).or(() -> by("formerHash", hash)).orElseThrow(InterviewClosed::new);
  }

  private Optional<InterviewEntity> by(String link, String hash) {
    return em.createQuery(
            "SELECT i FROM InterviewEntity i WHERE i." + link + " = :hash", InterviewEntity.class)
        .setParameter("hash", hash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private void record(String what, InterviewEntity interview) {
    audit.record(
        "preconsultation." + what,
        Subject.ofPatient("interview", interview.id, interview.patientId));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
