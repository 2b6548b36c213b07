package org.galien.platform.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The trail as administrators read it. */
@ExtendWith(Standalone.class)
class AuditListingIT {

  private static final LocalDateTime NIGHT = LocalDateTime.of(2031, 7, 14, 0, 30);

  private final AuditTrail trail;
  private final AuditListing listing;
  private final AuditChecks checks;
  private final Acting acting;
  private final TestClock clock;

  AuditListingIT(
      AuditTrail trail, AuditListing listing, AuditChecks checks, Acting acting, TestClock clock) {
    this.trail = trail;
    this.listing = listing;
    this.checks = checks;
    this.acting = acting;
    this.clock = clock;
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
  void onlyAdministratorsReadAndVerifyTheTrail() {
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
              if (role == Role.ADMINISTRATOR) {
                assertDoesNotThrow(asked);
              } else {
                assertThrows(RoleRefused.class, asked);
              }
            });
      }
    }
  }

  private void record(String who, String action, long patient) {
    acting.runAs(
        Actor.system(who), () -> trail.record(action, Subject.ofPatient("thing", 1, patient)));
  }

  private List<String> found(Map<String, String> filters) {
    PageQuery query = PageQuery.first(20).filteredBy(filters);
    List<String> actions = listing.list(query).stream().map(AuditEntry::action).toList();
    assertEquals(listing.count(query), actions.size());
    return actions;
  }
}
