package org.galien.platform.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class AlertsIT {

  private static final int MANY = 1_000;
  private static final String PASSWORD = "correct horse battery";
  private static final Map<Role, Actor> PEOPLE = new EnumMap<>(Role.class);

  private final Alerts alerts;
  private final AlertBoard board;
  private final AuditTrail audit;
  private final Acting acting;
  private final TestClock clock;
  private final Actor physician;
  private final Actor secretary;
  private final String kind =
      "test." + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 20);

  AlertsIT(
      Alerts alerts,
      AlertBoard board,
      AuditTrail audit,
      Acting acting,
      TestClock clock,
      Users users) {
    this.alerts = alerts;
    this.board = board;
    this.audit = audit;
    this.acting = acting;
    this.clock = clock;
    physician = somebody(users, Role.PHYSICIAN);
    secretary = somebody(users, Role.SECRETARY);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
    acting.runAs(physician, () -> alerts.acknowledge(kind, Long.MAX_VALUE));
  }

  @Test
  void anAlertIsRaisedOnceAndSeenByThoseItConcerns() {
    alerts.raise(draft("1"));
    alerts.raise(draft("1"));
    Eventually.waitUntil("on the board", () -> shown(physician).size() == 1);
    assertEquals(List.of(), shown(secretary));
  }

  @Test
  void whoAcknowledgesFirstIsWrittenDownAndItIsTakenOffEveryScreen() {
    alerts.raise(draft("1"));
    Eventually.waitUntil("on the board", () -> shown(physician).size() == 1);
    long id = shown(physician).getFirst().id();
    acting.runAs(physician, () -> assertEquals(1, alerts.acknowledge(kind, id)));
    acting.runAs(physician, () -> assertEquals(0, alerts.acknowledge(kind, id)));
    Eventually.waitUntil("off the board", () -> shown(physician).isEmpty());
    AlertView seen = latest();
    assertEquals(physician.name(), seen.acknowledgedBy());
    assertTrue(seen.acknowledgedAt() != null);
    assertEquals(id, audit.firstSubject("alert.acknowledged").isPresent() ? id : -1);
    alerts.raise(draft("1"));
    assertEquals(id, latest().id());
  }

  @Test
  void nobodyAcknowledgesWhatDoesNotConcernThem() {
    alerts.raise(draft("1"));
    acting.runAs(secretary, () -> assertEquals(0, alerts.acknowledge(kind, Long.MAX_VALUE)));
    assertNull(latest().acknowledgedAt());
  }

  @Test
  void whatCameAfterwardsStillWaits() {
    alerts.raise(draft("1"));
    Eventually.waitUntil("on the board", () -> shown(physician).size() == 1);
    long shown = shown(physician).getFirst().id();
    alerts.raise(draft("2"));
    acting.runAs(physician, () -> assertEquals(1, alerts.acknowledge(kind, shown)));
    Eventually.waitUntil(
        "the later one is left",
        () -> shown(physician).stream().map(AlertView::id).allMatch(id -> id > shown));
    assertEquals(1, shown(physician).size());
  }

  @Test
  void whatNobodyAcknowledgesInTimeIsToldToMorePeople() {
    Instant now = Instant.now();
    clock.stopAt(now);
    alerts.raise(draft("1"));
    alerts.escalate();
    assertNull(latest().escalatedAt());
    clock.stopAt(now.plus(Duration.ofMinutes(10)));
    alerts.escalate();
    Eventually.waitUntil("at the desk", () -> shown(secretary).size() == 1);
    acting.runAs(secretary, () -> assertEquals(1, alerts.acknowledge(kind, Long.MAX_VALUE)));
  }

  @Test
  void anAlertForOnePersonIsToldToThemWhateverTheirRoleAndToOthersWhenTheyDoNotAnswer() {
    Instant now = Instant.now();
    clock.stopAt(now);
    alerts.raise(
        new AlertDraft(
            kind,
            "1",
            AlertLevel.URGENT,
            "/appels.xhtml",
            secretary.user(),
            Set.of(),
            Set.of(Role.PHYSICIAN),
            Duration.ofMinutes(5)));
    Eventually.waitUntil("told to one", () -> shown(secretary).size() == 1);
    assertEquals(List.of(), shown(physician));
    clock.stopAt(now.plus(Duration.ofMinutes(5)));
    alerts.escalate();
    Eventually.waitUntil("told to others", () -> shown(physician).size() == 1);
  }

  @Test
  void whatWasOpenBeforeTheServerStoppedIsToldWhenItStarts() throws SQLException {
    try (Connection owner = Standalone.owner();
        PreparedStatement row =
            owner.prepareStatement(
                "INSERT INTO platform_alert (kind, subject, level, address, first_roles,"
                    + " later_roles, raised_at) VALUES (?, '1', 'URGENT', '/', 'PHYSICIAN', '',"
                    + " UTC_TIMESTAMP(6))")) {
      row.setString(1, kind);
      row.executeUpdate();
    }
    assertEquals(List.of(), shown(physician));
    board.begin(new ApplicationStarted());
    Eventually.waitUntil("told again", () -> shown(physician).size() == 1);
  }

  @Test
  void whatWasDealtWithNeedsNobodyAnyMore() {
    alerts.raise(draft("1"));
    acting.runAs(secretary, () -> alerts.settle(kind, List.of("1")));
    assertEquals(secretary.name(), latest().acknowledgedBy());
  }

  @Test
  void manyAlertsAreToldWithinTwoSecondsOfTheLast() {
    for (int i = 0; i < MANY; i++) {
      alerts.raise(draft("many " + i));
    }
    Instant last = Instant.now();
    Eventually.waitUntil("all on the board", () -> shown(physician).size() == MANY);
    assertTrue(Duration.between(last, Instant.now()).toMillis() < 2_000);
    acting.runAs(physician, () -> assertEquals(MANY, alerts.acknowledge(kind, Long.MAX_VALUE)));
  }

  private static Actor somebody(Users users, Role role) {
    return PEOPLE.computeIfAbsent(
        role,
        r -> {
          String login = "alert-" + UUID.randomUUID();
          NewUser wanted = new NewUser(login, "Essai " + r, PASSWORD, Set.of(r), "", "", "");
          return new Actor(users.create(wanted), wanted.displayName(), Set.of(r));
        });
  }

  private List<AlertView> shown(Actor actor) {
    return board.of(actor).stream().filter(a -> a.kind().equals(kind)).toList();
  }

  private AlertView latest() {
    AlertView[] found = new AlertView[1];
    acting.runAs(
        physician,
        () ->
            found[0] =
                alerts.latest().stream().filter(a -> a.kind().equals(kind)).findFirst().get());
    return found[0];
  }

  private AlertDraft draft(String subject) {
    return new AlertDraft(
        kind,
        subject,
        AlertLevel.URGENT,
        "/documents.xhtml",
        Set.of(Role.PHYSICIAN),
        Set.of(Role.SECRETARY),
        Duration.ofMinutes(10));
  }
}
