package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** What a patient answered before visits, when the whole chart is handed out. */
@ApplicationScoped
@Transactional
class InterviewsPart implements ChartPart {

  @Inject EntityManager em;
  @Inject Questions questions;
  @Inject Clock clock;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    out.section(say("record-title"));
    List<InterviewEntity> all =
        em.createQuery(
                "SELECT i FROM InterviewEntity i WHERE i.patientId = :patient AND i.sitting > 0"
                    + " ORDER BY i.id",
                InterviewEntity.class)
            .setParameter("patient", patient)
            .getResultList();
    for (InterviewEntity interview : all) {
      List<String> lines =
          questions.answers(interview.id).stream().map(InterviewsPart::line).toList();
      String at = Dates.moment(LocalDateTime.ofInstant(interview.consentedAt, clock.getZone()));
      out.entry(
          at + " · " + Messages.text(Locale.FRENCH, interview.state.label()),
          lines.toArray(String[]::new));
      out.resource(
          Fhir.resource("QuestionnaireResponse", interview.id)
              .put("status", interview.endedAt == null ? "in-progress" : "completed")
              .subject("subject", patient)
              .put("authored", interview.consentedAt)
              .list("item", lines.stream().map(line -> Fhir.part().put("text", line)).toList())
              .json());
    }
  }

  private static String line(AnswerEntity answer) {
    String said = answer.choice;
    if (said == null) {
      said = answer.text;
    } else {
      String list = Questions.REASON.equals(answer.question) ? "reason." : "choice.";
      said = say(list + said);
    }
    return answer.asked + " " + said;
  }

  private static String say(String key) {
    return Messages.text(Locale.FRENCH, "preconsultation." + key);
  }
}
