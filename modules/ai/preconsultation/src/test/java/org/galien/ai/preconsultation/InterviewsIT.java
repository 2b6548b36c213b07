package org.galien.ai.preconsultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.preconsultation.script.SignQuestion;
import org.galien.ai.preconsultation.signs.Sign;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.OnlyPhysiciansSign;
import org.galien.encounters.background.TreatmentDraft;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.users.Actor;
import org.galien.platform.users.RoleRefused;
import org.galien.scheduling.AppointmentId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the link to the proposal, with patients who answer by script. */
@ExtendWith(Standalone.class)
class InterviewsIT {

  private static final LocalDate BORN = LocalDate.of(1961, 4, 9);
  private static final Actor DOOR = Actor.system("preconsultation");

  private final Services services;
  private final Interviews interviews;
  private final InterviewDesk desk;
  private final Flags flags;
  private final Proposals proposals;
  private final Practice practice;
  private PatientId patient;
  private AppointmentId visit;

  InterviewsIT(
      Services services,
      Interviews interviews,
      InterviewDesk desk,
      Flags flags,
      Proposals proposals) {
    this.services = services;
    this.interviews = interviews;
    this.desk = desk;
    this.flags = flags;
    this.proposals = proposals;
    this.practice = new Practice(services);
  }

  @BeforeEach
  void somebodyComes() {
    comes(BORN, AdministrativeSex.FEMALE);
  }

  private void comes(LocalDate birth, AdministrativeSex sex) {
    patient = practice.patient(birth, sex);
    visit = practice.visit(patient);
  }

  private String link() {
    return practice.as(practice.secretary, () -> desk.invite(visit, true).token());
  }

  private Progress begun(String token, LocalDate birth) {
    return practice.as(
        DOOR,
        () -> {
          interviews.consent(token, true, "fr");
          return interviews.identify(token, birth).orElseThrow();
        });
  }

  private Progress say(String token, String key, String question, String choice, String text) {
    GivenAnswer given = new GivenAnswer(UUID.randomUUID().toString(), question, choice, text);
    return practice.as(DOOR, () -> interviews.answer(token, key, given));
  }

  /** Who has this sign and no other, and says so when asked; null for nobody. */
  private Progress truthful(String token, LocalDate birth, Reason reason, Sign sign) {
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

  @Test
  void whoeverAnswersTruthfullyIsCaughtForEachOfTheFifteenSigns() {
    Set<Sign> caught = new HashSet<>();
    for (Sign sign : Sign.values()) {
      Reason reason = Reason.values()[sign.ordinal() % Reason.values().length];
      LocalDate birth =
          sign == Sign.INFANT_FEVER
              ? LocalDate.now(services.get(Clock.class)).minusDays(40)
              : LocalDate.of(1990, 5, 6);
      comes(birth, AdministrativeSex.FEMALE);
      String token = link();
      Progress end = truthful(token, birth, reason, sign);
      assertEquals(InterviewState.STOPPED, end.state(), sign.name());
      assertEquals(FlagAction.of(sign.action()), end.stop().action());
      caught.add(sign);
    }
    assertEquals(Set.of(Sign.values()), caught);
  }

  @Test
  void whoHasNoSignComesToTheEnd() {
    Progress end = truthful(link(), BORN, Reason.FOLLOW_UP, null);
    assertEquals(InterviewState.FINISHED, end.state());
    assertNull(end.stop());
  }

  @Test
  void aSignStopsAndCallsTheTeamUntilSomebodyTakesCareOfIt() {
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "reason", "pain", null);
    Progress stopped = say(token, begun.key(), "sign.chest", "yes", null);
    assertEquals(List.of(), stopped.questions());
    assertTrue(stopped.atPractice());
    FlagView flag = waiting().flags().getFirst();
    assertEquals(Sign.CHEST_PAIN, flag.sign());
    Alerts alerts = services.get(Alerts.class);
    assertTrue(alerts.open(Flags.SIGN).contains(String.valueOf(flag.id())));
    // What comes after is not taken.
    say(token, begun.key(), "sign.breath", "no", null);
    assertTrue(practice.as(practice.secretary, () -> flags.take(flag.id())));
    assertFalse(practice.as(practice.doctor, () -> flags.take(flag.id())));
    assertFalse(alerts.open(Flags.SIGN).contains(String.valueOf(flag.id())));
    Progress told = practice.as(DOOR, () -> interviews.look(token, begun.key()));
    assertEquals(practice.secretary.name(), told.stop().coming());
    FlagView taken = practice.as(practice.doctor, () -> flags.of(flag.interview())).getFirst();
    assertEquals(practice.secretary.name(), taken.takenBy());
    assertNotNull(taken.takenAt());
  }

  private InterviewView waiting() {
    return practice.as(practice.secretary, () -> desk.of(List.of(visit.value()))).getFirst();
  }

  @Test
  void freeWordsAreReadToo() {
    String token = link();
    Progress begun = begun(token, BORN);
    Progress stopped =
        say(token, begun.key(), "motif", null, "pour ma tension, et je ne veux plus vivre");
    assertEquals(FlagAction.CALL_3114, stopped.stop().action());
  }

  @Test
  void theRecordsBloodThinnerCountsInFreeWords() {
    treated("Eliquis 5 mg");
    String token = link();
    Progress begun = begun(token, BORN);
    Progress stopped = say(token, begun.key(), "motif", null, "je me suis cogné la tête hier");
    assertEquals(InterviewState.STOPPED, stopped.state());
  }

  @Test
  void notKnowingIsNoNoAndSomebodyIsAskedToAsk() {
    String token = link();
    Progress begun = begun(token, BORN);
    Progress on = say(token, begun.key(), "sign.breath", "unknown", null);
    assertEquals(InterviewState.STARTED, on.state());
    assertEquals(FlagAction.ASK, waiting().flags().getFirst().action());
  }

  @Test
  void anAnswerSentTwiceCountsOnceAndWhatIsNotAskedDoesNot() {
    String token = link();
    Progress begun = begun(token, BORN);
    GivenAnswer given = new GivenAnswer("abc", "sign.chest", "unknown", null);
    for (int i = 0; i < 2; i++) {
      practice.as(DOOR, () -> interviews.answer(token, begun.key(), given));
    }
    say(token, begun.key(), "sign.nothing", "yes", null);
    say(token, begun.key(), "sign.breath", "peut-être", null);
    assertEquals(1, waiting().flags().size());
  }

  @Test
  void nothingOpensWithoutConsentTheRightBirthDateAndTheKey() {
    String token = link();
    assertThrows(
        InterviewClosed.class, () -> practice.as(DOOR, () -> interviews.identify(token, BORN)));
    assertThrows(
        InterviewClosed.class, () -> practice.as(DOOR, () -> interviews.consent("x", true, "fr")));
    begun(token, BORN);
    assertThrows(InterviewClosed.class, () -> say(token, "x", "sign.chest", "no", null));
    for (int i = 0; i < 5; i++) {
      assertTrue(practice.as(DOOR, () -> interviews.identify(token, BORN.plusDays(1))).isEmpty());
    }
    assertThrows(
        InterviewClosed.class, () -> practice.as(DOOR, () -> interviews.identify(token, BORN)));
    assertEquals(InterviewState.CLOSED, waiting().state());
  }

  @Test
  void aNewLinkEndsTheOneBeforeAndResumesWithTheSigns() {
    String first = link();
    Progress begun = begun(first, BORN);
    say(first, begun.key(), "reason", "follow-up", null);
    say(first, begun.key(), "sign.chest", "no", null);
    say(first, begun.key(), "motif", null, "Renouvellement");
    String second = link();
    assertThrows(InterviewClosed.class, () -> say(first, begun.key(), "sign.breath", "no", null));
    Progress again = begun(second, BORN);
    assertTrue(again.resumed());
    List<String> asked = again.questions().stream().map(AskedQuestion::name).toList();
    assertTrue(asked.contains("sign.chest"));
    assertFalse(asked.contains("motif"));
    assertFalse(asked.contains("reason"));
  }

  @Test
  void aSignIsHeardFromALinkThatWasReplaced() {
    String first = link();
    Progress begun = begun(first, BORN);
    link();
    assertHeard(first, begun.key());
  }

  @Test
  void aSignIsHeardFromALinkThatWasTakenBack() {
    String token = link();
    Progress begun = begun(token, BORN);
    practice.as(
        practice.secretary,
        () -> {
          desk.close(waiting().id());
          return null;
        });
    assertThrows(InterviewClosed.class, () -> say(token, begun.key(), "sign.breath", "no", null));
    assertHeard(token, begun.key());
  }

  @Test
  void aSignIsHeardFromADeviceThatAnotherWentOnFor() {
    String token = link();
    Progress begun = begun(token, BORN);
    Progress other = begun(token, BORN);
    assertHeard(token, begun.key());
    Progress told = say(token, other.key(), "sign.breath", "no", null);
    assertEquals(InterviewState.STOPPED, told.state());
  }

  @Test
  void aSignInFreeWordsIsHeardFromALinkThatWasReplaced() {
    String first = link();
    Progress begun = begun(first, BORN);
    link();
    assertThrows(
        InterviewClosed.class, () -> say(first, begun.key(), "motif", null, "Renouvellement"));
    Progress told = say(first, begun.key(), "motif", null, "j'ai mal à la poitrine");
    assertEquals(FlagAction.CALL_15, told.stop().action());
  }

  @Test
  void nobodyIsHeardBeforeAnInterviewBegan() {
    String token = link();
    assertThrows(InterviewClosed.class, () -> say(token, "x", "sign.chest", "yes", null));
    assertThrows(InterviewClosed.class, () -> say("x", "x", "sign.chest", "yes", null));
  }

  /** Sent twice as by a device that missed the reply, and heard once. */
  private void assertHeard(String token, String key) {
    GivenAnswer given = new GivenAnswer("late", "sign.chest", "yes", null);
    for (int i = 0; i < 2; i++) {
      Progress told = practice.as(DOOR, () -> interviews.answer(token, key, given));
      assertEquals(InterviewState.STOPPED, told.state());
      assertEquals(FlagAction.CALL_15, told.stop().action());
    }
    FlagView flag = waiting().flags().getFirst();
    assertEquals(1, waiting().flags().size());
    assertTrue(services.get(Alerts.class).open(Flags.SIGN).contains(String.valueOf(flag.id())));
  }

  @Test
  void whoOpensAStoppedInterviewAgainIsToldAgainWhatToDo() {
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "sign.chest", "yes", null);
    Progress again = begun(token, BORN);
    assertEquals(InterviewState.STOPPED, again.state());
    assertEquals(FlagAction.CALL_15, again.stop().action());
    assertEquals(List.of(), again.questions());
    assertEquals(
        FlagAction.CALL_15,
        practice.as(DOOR, () -> interviews.look(token, again.key())).stop().action());
    for (int i = 0; i < 5; i++) {
      assertTrue(practice.as(DOOR, () -> interviews.identify(token, BORN.plusDays(1))).isEmpty());
    }
    assertThrows(
        InterviewClosed.class, () -> practice.as(DOOR, () -> interviews.identify(token, BORN)));
    assertEquals(InterviewState.STOPPED, waiting().state());
  }

  @Test
  void wordsInDoubtStopNothingAndSomebodyIsAskedToAsk() {
    String token = link();
    Progress begun = begun(token, BORN);
    Progress on = say(token, begun.key(), "motif", null, "par précaution, j'ai mal à la poitrine");
    assertEquals(InterviewState.STARTED, on.state());
    assertEquals(FlagAction.ASK, waiting().flags().getFirst().action());
  }

  @Test
  void wordsUnderAQuestionTakenAwayMeanwhileAreKeptAndRead() {
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "ancienne-question", null, "Une toux");
    Progress stopped = say(token, begun.key(), "autre-question", null, "et je ne veux plus vivre");
    assertEquals(FlagAction.CALL_3114, stopped.stop().action());
    assertTrue(proposal().answers().stream().map(AnswerView::text).toList().contains("Une toux"));
  }

  @Test
  void oneWordInCommonIsNotTheSameThing() {
    treated("Acide acétylsalicylique 75 mg");
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "traitements", null, "acide folique, acide acétylsalicylique le soir");
    assertEquals(Novelty.NEW, piece(proposal(), "acide folique").novelty());
    assertEquals(Novelty.KNOWN, piece(proposal(), "acide acétylsalicylique le soir").novelty());
  }

  @Test
  void noIsNothingOnlyWhenNothingIsNamedBesideIt() {
    assertTrue(Comparison.none("Non, aucune allergie connue"));
    assertTrue(Comparison.none("je ne prends pas de médicament"));
    assertFalse(Comparison.none("non, pénicilline"));
    assertFalse(Comparison.none("pas de soucis sauf iode"));
    assertFalse(Comparison.none("allergie"));
  }

  private void treated(String drug) {
    practice.as(
        practice.doctor,
        () ->
            services
                .get(Treatments.class)
                .record(patient, new TreatmentDraft(drug, "", "", false, null)));
  }

  @Test
  void refusingIsAsEasyAndLeavesNothing() {
    String token = link();
    assertEquals(
        InterviewState.REFUSED, practice.as(DOOR, () -> interviews.consent(token, false, "fr")));
    assertTrue(practice.as(practice.doctor, () -> proposals.of(patient)).isEmpty());
  }

  @Test
  void whatIsNewAgainstTheRecordIsMarkedAndWhatAClinicianDidIsKept() {
    treated("Périndopril 5 mg");
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "traitements", null, "perindopril le matin, ibuprofène");
    Progress done = truthful(link(), BORN, Reason.FOLLOW_UP, null);
    assertEquals(InterviewState.FINISHED, done.state());
    Proposal proposal = proposal();
    Piece known = piece(proposal, "perindopril le matin");
    Piece fresh = piece(proposal, "ibuprofène");
    assertEquals(Novelty.KNOWN, known.novelty());
    assertEquals("Périndopril 5 mg", known.recorded());
    assertEquals(Novelty.NEW, fresh.novelty());
    judge(proposal, fresh, fresh.note());
    judge(proposal, known, null);
    assertEquals(Verdict.ACCEPTED, piece(proposal(), "ibuprofène").verdict());
    assertEquals(practice.doctor.name(), piece(proposal(), "ibuprofène").judgedBy());
    assertEquals(Verdict.REJECTED, piece(proposal(), "perindopril le matin").verdict());
    assertEquals(
        Verdict.CORRECTED,
        services.get(AiJournal.class).latest("preconsultation", 1).getFirst().verdict());
  }

  private Proposal proposal() {
    return practice.as(practice.doctor, () -> proposals.of(patient)).orElseThrow();
  }

  private static Piece piece(Proposal proposal, String said) {
    return proposal.pieces().stream().filter(p -> p.said().equals(said)).findFirst().orElseThrow();
  }

  private void judge(Proposal proposal, Piece piece, String text) {
    practice.as(
        practice.doctor,
        () -> {
          proposals.judge(patient, proposal.interview().id(), piece.id(), text);
          return null;
        });
  }

  @Test
  void answersAreForCliniciansAndOfThePatientTheyAreAbout() {
    truthful(link(), BORN, Reason.FOLLOW_UP, null);
    Proposal proposal = proposal();
    PatientId other = practice.patient(BORN, AdministrativeSex.MALE);
    assertThrows(
        NotesAreForClinicians.class,
        () -> practice.as(practice.secretary, () -> proposals.of(patient)));
    assertThrows(
        InterviewClosed.class,
        () ->
            practice.as(
                practice.doctor,
                () -> {
                  proposals.judge(
                      other, proposal.interview().id(), proposal.pieces().getFirst().id(), null);
                  return null;
                }));
    assertThrows(
        RoleRefused.class, () -> practice.as(Actor.nobody("x"), () -> interviews.look("x", "y")));
  }

  @Test
  void onlyADoctorChangesTheQuestionsAndOnlyToWhatCanBeRead() {
    Scripts scripts = services.get(Scripts.class);
    assertThrows(
        OnlyPhysiciansSign.class, () -> save(practice.secretary, scripts, "texte a = A ?"));
    assertThrows(ScriptUnreadable.class, () -> save(practice.doctor, scripts, "bonjour"));
    save(practice.doctor, scripts, "texte a = A ?");
    assertEquals(1, scripts.current().questions().size());
    practice.as(
        practice.doctor,
        () -> {
          scripts.reset();
          return null;
        });
    assertTrue(scripts.current().questions().size() > 5);
  }

  private void save(Actor who, Scripts scripts, String text) {
    practice.as(
        who,
        () -> {
          scripts.save(text);
          return null;
        });
  }
}
