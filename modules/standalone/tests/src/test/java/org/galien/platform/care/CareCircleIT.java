package org.galien.platform.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.rules.Rules;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is asked why before a chart opens. */
@ExtendWith(Standalone.class)
class CareCircleIT {

  private static final AtomicLong PATIENTS = new AtomicLong(990_000);

  private final CareCircle circle;
  private final Covers covers;
  private final Rules rules;
  private final Users users;
  private final AuditTrail audit;
  private final Acting acting;
  private final TestClock clock;

  private final long patient = PATIENTS.incrementAndGet();
  private Actor doctor;

  CareCircleIT(
      CareCircle circle,
      Covers covers,
      Rules rules,
      Users users,
      AuditTrail audit,
      Acting acting,
      TestClock clock) {
    this.circle = circle;
    this.covers = covers;
    this.rules = rules;
    this.users = users;
    this.audit = audit;
    this.acting = acting;
    this.clock = clock;
  }

  @BeforeEach
  void ask() {
    rules.turn(CareCircle.ASKS, true);
    doctor = somebody(Role.PHYSICIAN);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
    rules.turn(CareCircle.ASKS, false);
    rules.turn(CareCircle.SHARED, true);
  }

  @Test
  void aChartOpensForWhoFollowsThePatientAndAsksOthers() throws Exception {
    assertFalse(open(doctor));
    assertThrows(ReasonWanted.class, () -> acting.runAs(doctor, () -> circle.require(patient)));
    CareOfTests.follow(doctor.user().value(), patient);
    assertTrue(open(doctor));
  }

  @Test
  void inASharedPracticeColleaguesPatientsAreOnesOwn() throws Exception {
    CareOfTests.follow(somebody(Role.PHYSICIAN).user().value(), patient);
    assertTrue(open(doctor));
    rules.turn(CareCircle.SHARED, false);
    assertFalse(open(somebody(Role.PHYSICIAN)));
    assertTrue(open(somebody(Role.NURSE)), "nurses work for all");
  }

  @Test
  void whoStandsInForAColleagueOpensHisPatientsWhileThatLasts() throws Exception {
    rules.turn(CareCircle.SHARED, false);
    Actor colleague = somebody(Role.PHYSICIAN);
    CareOfTests.follow(colleague.user().value(), patient);
    LocalDate today = LocalDate.now(clock);
    Replacement wanted =
        new Replacement(0, doctor.user(), colleague.user(), today, today.plusDays(2));
    assertThrows(ReplacementRefused.class, () -> acting.runAs(doctor, () -> covers.note(wanted)));
    acting.runAs(colleague, () -> covers.note(wanted));
    assertTrue(open(doctor));
    clock.stopAt(today.plusDays(4).atTime(9, 0));
    assertFalse(open(doctor));
  }

  @Test
  void whoSeesNothingClinicalAndBackgroundWorkAreAskedNothing() throws Exception {
    assertTrue(open(somebody(Role.SECRETARY)));
    assertTrue(open(somebody(Role.ADMINISTRATOR)));
    assertTrue(open(Actor.system("test")));
  }

  @Test
  void aReasonOpensTheChartForThisPersonForATimeAndStandsInTheTrail() throws Exception {
    LocalDateTime morning = LocalDateTime.of(2031, 3, 3, 8, 0);
    clock.stopAt(morning);
    acting.runAs(doctor, () -> circle.open(patient, OpeningReason.OTHER, " appel de l’hôpital "));
    assertTrue(open(doctor));
    assertFalse(open(somebody(Role.PHYSICIAN)), "not for others");
    AuditEntry entry = audit.ofPatient(patient, 1).getFirst();
    assertEquals("reason=other;words=appel de l’hôpital", entry.detail());
    assertEquals(doctor.user().value(), entry.actorId());
    clock.stopAt(morning.plusHours(11));
    assertTrue(open(doctor));
    clock.stopAt(morning.plusHours(13));
    assertFalse(open(doctor));
  }

  @Test
  void anotherReasonNeedsWords() {
    assertThrows(
        ReasonMissing.class,
        () -> acting.runAs(doctor, () -> circle.open(patient, OpeningReason.OTHER, "  ")));
    assertTrue(audit.ofPatient(patient, 1).isEmpty());
  }

  @Test
  void aChartThatWasOpenStaysSoForTheDay() throws Exception {
    CareOfTests.follow(doctor.user().value(), patient);
    assertTrue(open(doctor));
    rules.turn(CareCircle.SHARED, false);
    assertTrue(open(doctor));
  }

  @Test
  void switchedOffNobodyIsAsked() throws Exception {
    rules.turn(CareCircle.ASKS, false);
    assertTrue(open(doctor));
  }

  private boolean open(Actor who) throws Exception {
    return acting.as(who, () -> circle.isOpen(patient));
  }

  private Actor somebody(Role role) {
    String login = "care-" + UUID.randomUUID();
    UserId id =
        users.create(
            new NewUser(login, "Personne " + login, "mot de passe long", Set.of(role), "", "", ""));
    return Actor.of(users.find(id).orElseThrow());
  }
}
