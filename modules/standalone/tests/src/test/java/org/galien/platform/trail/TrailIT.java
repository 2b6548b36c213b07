package org.galien.platform.trail;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.audit.AuditChecks;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareOfTests;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The trail as administrators and doctors read it. */
@ExtendWith(Standalone.class)
class TrailIT {

  private static final LocalDateTime NIGHT = LocalDateTime.of(2031, 7, 14, 0, 30);

  private final AuditTrail trail;
  private final Trail listing;
  private final AuditChecks checks;
  private final Acting acting;
  private final TestClock clock;
  private final Users users;

  TrailIT(
      AuditTrail trail,
      Trail listing,
      AuditChecks checks,
      Acting acting,
      TestClock clock,
      Users users) {
    this.trail = trail;
    this.listing = listing;
    this.checks = checks;
    this.acting = acting;
    this.clock = clock;
    this.users = users;
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void entriesAreFoundByPersonPatientActionAndTimeNewestFirst() {
    record("Listing Une", "listing.seen", 7701);
    record("Listing Deux", "listing.seen", 7702);
    clock.stopAt(NIGHT);
    record("Listing Une", "listing.changed", 7701);
    assertEquals(List.of("listing.changed", "listing.seen"), found(Map.of("who", "listing une")));
    assertEquals(List.of("listing.changed", "listing.seen"), found(Map.of("patient", "7701")));
    assertEquals(2, found(Map.of("action", "listing.seen")).size());
    assertEquals(
        List.of("listing.seen"), found(Map.of("action", "listing.seen", "patient", "7702")));
    Map<String, String> thatDay =
        Map.of("from", "2031-07-13T22:00", "before", "2031-07-14T22:00", "who", "listing");
    assertEquals(List.of("listing.changed"), found(thatDay), "the practice's day, written in UTC");
    assertTrue(listing.actions().containsAll(List.of("listing.seen", "listing.changed")));
  }

  @Test
  void aCheckIsAnEntryThatTellsHowFarTheChainFits() {
    trail.record("listing.checked", Subject.of("thing", 1));
    acting.runAs(Actor.system("essai"), checks::verify);
    AuditChecks.Check last = checks.last().orElseThrow();
    assertEquals(last.entry().sequence() - 1, last.verified());
    assertEquals(AuditChecks.Outcome.VERIFIED, last.outcome());
    assertEquals("essai", last.entry().actorName());
  }

  @Test
  void onlyAdministratorsAndDoctorsReadAndVerifyTheTrail() {
    for (Role role : Role.values()) {
      Actor person = new Actor(new UserId(1), "Listing", Set.of(role));
      for (Executable asked :
          List.<Executable>of(
              () -> listing.list(PageQuery.first(1)),
              () -> listing.count(PageQuery.first(1)),
              listing::actions,
              checks::last,
              checks::verify)) {
        acting.runAs(Actor.nobody("porte"), () -> assertThrows(RoleRefused.class, asked));
        acting.runAs(
            person,
            () -> {
              if (Right.TRAIL.roles().contains(role)) {
                assertDoesNotThrow(asked);
              } else {
                assertThrows(RoleRefused.class, asked);
              }
            });
      }
    }
  }

  @Test
  void aDoctorReadsAboutThePatientsHeFollowsAndNobodyElse() {
    long own = 7801;
    String login = "trail-" + UUID.randomUUID();
    UserId id =
        users.create(
            new NewUser(
                login, "Dr Trail", "mot de passe long", Set.of(Role.PHYSICIAN), "", "", ""));
    CareOfTests.follow(id.value(), own);
    record("Listing Trois", "listing.seen", own);
    record("Listing Trois", "listing.seen", 7802);
    Actor doctor = new Actor(id, "Dr Trail", Set.of(Role.PHYSICIAN));
    List<TrailLine> read = as(doctor, Map.of("who", "listing trois"));
    assertEquals(List.of(own), read.stream().map(l -> l.entry().subject().patientId()).toList());
    assertTrue(read.getFirst().clear());
    assertEquals(List.of(), as(doctor, Map.of("who", "listing trois", "patient", "7802")));
  }

  @Test
  void anAdministratorReadsAllOfItAndNoClinicalWord() {
    record("Listing Quatre", "allergy.recorded", 7803);
    record("Listing Quatre", "chart.opened", 7803);
    Actor admin = new Actor(new UserId(8), "Admin", Set.of(Role.ADMINISTRATOR));
    List<TrailLine> read = as(admin, Map.of("who", "listing quatre"));
    assertEquals(List.of(true, false), read.stream().map(TrailLine::named).toList());
    assertEquals(List.of(false, false), read.stream().map(TrailLine::clear).toList());
    assertEquals(
        2,
        as(admin, Map.of("who", "listing quatre", "action", "allergy.recorded")).size(),
        "what may not be read may not be asked for either");
    assertEquals(1, as(admin, Map.of("who", "listing quatre", "act", Act.OPENED.name())).size());
    acting.runAs(admin, () -> assertTrue(!listing.actions().contains("allergy.recorded")));
  }

  @Test
  void eachActIsOfOneKind() {
    assertEquals(Act.OPENED, Act.of("document.viewed"));
    assertEquals(Act.EXPORTED, Act.of("document.downloaded"));
    assertEquals(Act.PRINTED, Act.of("page.printed"));
    assertEquals(Act.GLASS, Act.of("chart.glass-broken"));
    assertEquals(Act.ACCESS, Act.of("user.signed-in"));
    assertEquals(Act.PRACTICE, Act.of("schedule.run"));
    assertEquals(Act.CHANGED, Act.of("encounter.opened"));
  }

  private List<TrailLine> as(Actor who, Map<String, String> filters) {
    List<TrailLine> read = new ArrayList<>();
    acting.runAs(who, () -> read.addAll(listing.list(PageQuery.first(20).filteredBy(filters))));
    return read;
  }

  private void record(String who, String action, long patient) {
    acting.runAs(
        Actor.system(who), () -> trail.record(action, Subject.ofPatient("thing", 1, patient)));
  }

  private List<String> found(Map<String, String> filters) {
    PageQuery query = PageQuery.first(20).filteredBy(filters);
    List<String> actions = listing.list(query).stream().map(line -> line.entry().action()).toList();
    assertEquals(listing.count(query), actions.size());
    return actions;
  }
}
