package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.preconsultation.script.Asked;
import org.galien.ai.preconsultation.script.Question;
import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.preconsultation.script.Screens;
import org.galien.ai.preconsultation.script.Script;
import org.galien.ai.preconsultation.script.SignQuestion;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;

/** Which questions are left: the reason, the signs of this sitting, then the practice's own. */
@ApplicationScoped
class Questions {

  static final String REASON = "reason";
  private static final Set<String> CHOICES = Set.of("yes", "no", "unknown");

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Scripts scripts;
  @Inject Patients patients;

  /** In the patient's language. */
  List<AskedQuestion> left(InterviewEntity interview) {
    List<AnswerEntity> answers = answers(interview.id);
    Map<String, String> words = Screens.in(interview.language);
    List<AskedQuestion> left = new ArrayList<>();
    Reason reason = reason(answers);
    if (reason == null) {
      left.add(new AskedQuestion(REASON, "reason", words.get("reason.title"), ""));
    }
    Set<String> now =
        answers.stream()
            .filter(answer -> answer.sitting == interview.sitting)
            .map(answer -> answer.question)
            .collect(Collectors.toSet());
    for (SignQuestion sign : SignQuestion.ask(reason, asked(interview))) {
      if (!now.contains(sign.code())) {
        left.add(
            new AskedQuestion(
                sign.code(), "sign", words.get(sign.code()), words.get(sign.code() + ".help")));
      }
    }
    Set<String> ever = answers.stream().map(a -> a.question).collect(Collectors.toSet());
    for (Question own : scripts.current().of(reason)) {
      if (!ever.contains(own.name())) {
        left.add(
            new AskedQuestion(
                own.name(), own.plain() ? "plain" : "free", own.in(interview.language), ""));
      }
    }
    return left;
  }

  Progress progress(InterviewEntity interview, String key) {
    List<AskedQuestion> left = interview.state.open() ? left(interview) : List.of();
    int given =
        (int) answers(interview.id).stream().filter(a -> a.sitting == interview.sitting).count();
    return new Progress(
        interview.state,
        key,
        interview.language,
        interview.sitting > 1,
        interview.atPractice,
        left,
        given + left.size(),
        interview.state == InterviewState.STOPPED ? stop(interview) : null);
  }

  private Progress.Stop stop(InterviewEntity interview) {
    FlagEntity flag =
        em.createQuery(
                "SELECT f FROM FlagEntity f WHERE f.interviewId = :interview", FlagEntity.class)
            .setParameter("interview", interview.id)
            .getResultStream()
            .min(Comparator.comparing((FlagEntity f) -> f.action).thenComparing(f -> f.id))
            .orElseThrow();
    AnswerEntity answer = em.find(AnswerEntity.class, flag.answerId);
    String asked = Screens.in(interview.language).getOrDefault(answer.question, answer.asked);
    LocalTime at = LocalTime.ofInstant(flag.raisedAt, clock.getZone());
    return new Progress.Stop(
        flag.action,
        flag.sign.name().toLowerCase(java.util.Locale.ROOT),
        asked,
        at.truncatedTo(ChronoUnit.MINUTES).toString(),
        flag.takenName);
  }

  /**
   * Only what is asked can be answered, and only as it can be. What was typed under a question that
   * the practice has taken away meanwhile is kept under its name.
   */
  boolean mayAnswer(GivenAnswer given) {
    if (given.sequence() == null || !given.sequence().matches("[A-Za-z0-9_-]{1,40}")) {
      return false;
    }
    String name = given.question();
    if (REASON.equals(name)) {
      return Reason.of(given.choice()) != null && given.text() == null;
    }
    SignQuestion sign = SignQuestion.of(name);
    if (sign != null) {
      return CHOICES.contains(given.choice()) && given.text() == null;
    }
    Question own = scripts.current().question(name);
    return own == null
        ? name.matches(Script.NAME) && given.choice() == null && given.text() != null
        : (own.plain() && given.text() == null
            ? CHOICES.contains(given.choice())
            : given.choice() == null && given.text() != null);
  }

  String inFrench(String name) {
    Map<String, String> french = Screens.in("fr");
    if (REASON.equals(name)) {
      return french.get("reason.title");
    }
    Question own = scripts.current().question(name);
    return own == null ? french.getOrDefault(name, name) : own.in("fr");
  }

  List<AnswerEntity> answers(long interview) {
    return em.createQuery(
            "SELECT a FROM AnswerEntity a WHERE a.interviewId = :interview ORDER BY a.id",
            AnswerEntity.class)
        .setParameter("interview", interview)
        .getResultList();
  }

  /** The one given last, or null. */
  Reason reason(List<AnswerEntity> answers) {
    return answers.stream()
        .filter(answer -> answer.question.equals(REASON))
        .reduce((first, last) -> last)
        .map(answer -> Reason.of(answer.choice))
        .orElse(null);
  }

  private Asked asked(InterviewEntity interview) {
    PatientView patient = patients.view(interview.patient());
    AdministrativeSex sex = patient.traits().sex();
    return new Asked(
        patient.ageOn(LocalDate.now(clock)),
        sex == AdministrativeSex.MALE,
        sex == AdministrativeSex.FEMALE);
  }
}
