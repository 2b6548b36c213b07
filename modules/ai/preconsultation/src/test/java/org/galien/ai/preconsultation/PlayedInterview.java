package org.galien.ai.preconsultation;

import java.time.LocalDate;
import java.util.UUID;
import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.preconsultation.script.SignQuestion;
import org.galien.ai.preconsultation.signs.Sign;
import org.galien.encounters.background.TreatmentDraft;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.users.Actor;
import org.galien.scheduling.AppointmentId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit to come, and patients who answer by script. */
@ExtendWith(Standalone.class)
abstract class PlayedInterview {

  static final LocalDate BORN = LocalDate.of(1961, 4, 9);
  static final Actor DOOR = Actor.system("preconsultation");

  final Services services;
  final Interviews interviews;
  final InterviewDesk desk;
  final Proposals proposals;
  final Practice practice;
  PatientId patient;
  AppointmentId visit;

  PlayedInterview(Services services) {
    this.services = services;
    this.interviews = services.get(Interviews.class);
    this.desk = services.get(InterviewDesk.class);
    this.proposals = services.get(Proposals.class);
    this.practice = new Practice(services);
  }

  @BeforeEach
  void somebodyComes() {
    comes(BORN, AdministrativeSex.FEMALE);
  }

  void comes(LocalDate birth, AdministrativeSex sex) {
    patient = practice.patient(birth, sex);
    visit = practice.visit(patient);
  }

  String link() {
    return practice.as(practice.secretary, () -> desk.invite(visit, true).token());
  }

  Progress begun(String token, LocalDate birth) {
    return practice.as(
        DOOR,
        () -> {
          interviews.consent(token, true, "fr");
          return interviews.identify(token, birth).orElseThrow();
        });
  }

  Progress say(String token, String key, String question, String choice, String text) {
    GivenAnswer given = new GivenAnswer(UUID.randomUUID().toString(), question, choice, text);
    return practice.as(DOOR, () -> interviews.answer(token, key, given));
  }

  /** Who has this sign and no other, and says so when asked; null for nobody. */
  Progress truthful(String token, LocalDate birth, Reason reason, Sign sign) {
    Progress progress = begun(token, birth);
    String key = progress.key();
    while (!progress.questions().isEmpty()) {
      AskedQuestion asked = progress.questions().getFirst();
      SignQuestion plain = SignQuestion.of(asked.name());
      progress =
          switch (asked.kind()) {
            case "reason" -> say(token, key, asked.name(), reason.code(), null);
            case "free" -> say(token, key, asked.name(), null, "Rien de particulier");
            default ->
                say(
                    token,
                    key,
                    asked.name(),
                    plain != null && plain.sign() == sign ? "yes" : "no",
                    null);
          };
    }
    return progress;
  }

  Proposal proposal() {
    return practice.as(practice.doctor, () -> proposals.of(patient)).orElseThrow();
  }

  void treated(String drug) {
    practice.as(
        practice.doctor,
        () ->
            services
                .get(Treatments.class)
                .record(patient, new TreatmentDraft(drug, "", "", false, null)));
  }
}
