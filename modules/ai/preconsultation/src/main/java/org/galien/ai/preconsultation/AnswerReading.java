package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.galien.ai.preconsultation.script.Screens;
import org.galien.ai.preconsultation.script.SignQuestion;
import org.galien.ai.preconsultation.signs.About;
import org.galien.ai.preconsultation.signs.FoundSign;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;

/** Looks for signs in an answer, by the question that was asked or by the rules for free words. */
@ApplicationScoped
class AnswerReading {

  /** Of the plain questions and what a yes means. */
  private static final String PLAIN = "questions 1";

  @Inject Flags flags;
  @Inject SignReader signs;
  @Inject Patients patients;
  @Inject Treatments treatments;
  @Inject Clock clock;

  /** Whether this has to be acted on at once. */
  boolean sign(InterviewEntity interview, GivenAnswer given) {
    if (SignQuestion.of(given.question()) != null) {
      return "yes".equals(given.choice());
    }
    return given.text() != null
        && signs.read(given.text(), about(interview.patient())).stream()
            .anyMatch(sign -> sign.action().stops());
  }

  /** Raises what is found; true when nothing more may be asked. */
  boolean stops(InterviewEntity interview, AnswerEntity answer) {
    SignQuestion question = SignQuestion.of(answer.question);
    if (question != null) {
      return plain(interview, answer, question);
    }
    if (answer.text == null || answer.text.isBlank()) {
      return false;
    }
    List<FoundSign> found = signs.read(answer.text, about(interview.patient()));
    for (FoundSign sign : found) {
      FlagAction action = FlagAction.of(sign.action());
      flags.raise(interview, answer, sign.sign(), action, sign.rule(), signs.version());
    }
    return found.stream().anyMatch(sign -> sign.action().stops());
  }

  /** Who does not know has not said no: somebody asks them. */
  private boolean plain(InterviewEntity interview, AnswerEntity answer, SignQuestion question) {
    if (answer.choice.equals("no")) {
      return false;
    }
    boolean yes = answer.choice.equals("yes");
    flags.raise(
        interview,
        answer,
        question.sign(),
        yes ? FlagAction.of(question.sign().action()) : FlagAction.ASK,
        Screens.in("fr").get(question.code()),
        PLAIN);
    return yes;
  }

  private About about(PatientId patient) {
    LocalDate birth = patients.view(patient).traits().birthDate();
    long days = ChronoUnit.DAYS.between(birth, LocalDate.now(clock));
    boolean thin = treatments.of(patient).stream().anyMatch(t -> signs.anticoagulant(t.drug()));
    return new About(days, false, thin);
  }
}
