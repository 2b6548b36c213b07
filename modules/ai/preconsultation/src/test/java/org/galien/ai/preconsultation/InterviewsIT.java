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
import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.preconsultation.signs.Sign;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.alerts.Alerts;
import org.galien.standalone.Services;
import org.junit.jupiter.api.Test;

/** From the link to the sign or the end, with patients who answer by script. */
class InterviewsIT extends PlayedInterview {

  private final Flags flags;

  InterviewsIT(Services services) {
    super(services);
    flags = services.get(Flags.class);
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
}
