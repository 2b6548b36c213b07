package org.galien.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.List;
import org.galien.db.Migrator;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.status.VerifyTrail;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the suite's own account tries is refused; what the owner of the tables does is seen. */
@ExtendWith(Standalone.class)
class ForgeriesIT {

  private static final String LAST = " FROM platform_audit_entry ORDER BY sequence DESC LIMIT 2";
  private static final String NO_UPDATE =
      "CREATE TRIGGER platform_audit_entry_no_update BEFORE UPDATE ON platform_audit_entry FOR EACH"
          + " ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only'";
  private static final String NO_DELETE =
      NO_UPDATE.replace("no_update", "no_delete").replace("BEFORE UPDATE", "BEFORE DELETE");

  private final AuditTrail trail;
  private final AuditChain chain;
  private final Witness witness;
  private final Services services;
  private final Migrator migrator;

  ForgeriesIT(AuditTrail trail, AuditChain chain, Witness witness, Services services) {
    this.trail = trail;
    this.chain = chain;
    this.witness = witness;
    this.services = services;
    this.migrator = services.get(Migrator.class);
  }

  @BeforeEach
  void record() {
    trail.record("thing.first", Subject.of("thing", 1), "vrai");
    trail.record("thing.last", Subject.of("thing", 2), "vrai");
  }

  @AfterEach
  void wholeAgain() {
    assertNull(chain.verify().firstBroken());
    assertEquals(List.of(), migrator.missingGuards());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE platform_audit_entry SET actor_name = 'autre'",
        "DELETE FROM platform_audit_entry",
        "REPLACE INTO platform_audit_entry SELECT * FROM platform_audit_entry LIMIT 1",
        "TRUNCATE TABLE platform_audit_entry",
        "DROP TABLE platform_audit_entry",
        "RENAME TABLE platform_audit_entry TO platform_audit_gone",
        "ALTER TABLE platform_audit_entry DROP COLUMN detail",
        "DROP TRIGGER platform_audit_entry_no_update",
        "CREATE TRIGGER mine BEFORE INSERT ON platform_audit_entry FOR EACH ROW SET NEW.detail = ''",
        "CREATE TABLE mine (id INT)",
        "DELETE HISTORY FROM platform_user",
        "TRUNCATE TABLE platform_user",
        "DELETE FROM flyway_platform",
        "GRANT ALL ON galien.* TO 'galien_app'@'127.0.0.1'",
        "CREATE USER 'mine'@'127.0.0.1'",
        "SELECT * FROM mysql.global_priv",
      })
  void theSuitesOwnAccountIsRefused(String forgery) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(forgery));
      boolean denied =
          refusal instanceof SQLSyntaxErrorException
              || refusal instanceof SQLInvalidAuthorizationSpecException;
      assertTrue(denied && refusal.getMessage().contains("denied"), refusal.getMessage());
    }
  }

  @Test
  void ownerIsStoppedByTheTriggers() {
    for (String change : List.of("UPDATE platform_audit_entry SET detail = ''", "DELETE" + LAST)) {
      SQLException refusal = assertThrows(SQLException.class, () -> owner(change));
      assertEquals("45000", refusal.getSQLState());
    }
  }

  @Test
  void droppedTriggerAndAForgedEntryAreSeen() throws SQLException {
    owner("DROP TRIGGER platform_audit_entry_no_update");
    try {
      assertEquals(List.of("platform_audit_entry_no_update"), migrator.missingGuards());
      owner("UPDATE platform_audit_entry SET detail = 'faux' WHERE action = 'thing.first'");
      assertFalse(chain.verify().intact());
      owner("UPDATE platform_audit_entry SET detail = 'vrai' WHERE action = 'thing.first'");
    } finally {
      owner(NO_UPDATE);
    }
  }

  /** As the work of each night finds it. */
  @Test
  void entryTakenOutOfTheMiddleIsSeenInTheNightAndTold() throws Exception {
    Alerts alerts = services.get(Alerts.class);
    String middle =
        " FROM platform_audit_entry WHERE action = 'thing.first' ORDER BY sequence DESC";
    owner(
        "DROP TRIGGER platform_audit_entry_no_delete",
        "CREATE TABLE taken AS SELECT *" + middle + " LIMIT 1");
    try {
      services.get(VerifyTrail.class).run(null);
      assertEquals(List.of(), alerts.open("platform.trail-broken"));
      owner("DELETE" + middle + " LIMIT 1");
      services.get(VerifyTrail.class).run(null);
      assertEquals(1, alerts.open("platform.trail-broken").size());
    } finally {
      owner("INSERT INTO platform_audit_entry SELECT * FROM taken", "DROP TABLE taken", NO_DELETE);
    }
    alerts.settle("platform.trail-broken", alerts.open("platform.trail-broken"));
  }

  @Test
  void triggerThatNoLongerRefusesIsSeen() throws SQLException {
    owner("DROP TRIGGER platform_audit_entry_no_update");
    try {
      owner(NO_UPDATE.replaceAll("SIGNAL .*", "SET NEW.detail = OLD.detail"));
      assertEquals(List.of("platform_audit_entry_no_update"), migrator.missingGuards());
    } finally {
      owner("DROP TRIGGER platform_audit_entry_no_update", NO_UPDATE);
    }
  }

  @Test
  void endThatIsCutOffIsSeenAndSoItIsWhenTheHeadIsMovedToo() throws SQLException {
    witness.note();
    long whole = chain.verify().verified();
    owner("DROP TRIGGER platform_audit_entry_no_delete", "CREATE TABLE cut AS SELECT *" + LAST);
    try {
      owner("CREATE TABLE head AS SELECT * FROM platform_audit_head", "DELETE" + LAST);
      assertEquals(whole - 1, chain.verify().firstBroken());
      owner(
          "UPDATE platform_audit_head h JOIN (SELECT sequence, hash FROM platform_audit_entry ORDER BY"
              + " sequence DESC LIMIT 1) e SET h.sequence = e.sequence, h.hash = e.hash");
      assertEquals(whole - 1, chain.verify().firstBroken());
      // Other entries in their place fit the chain, and not what was noted.
      trail.record("thing.new", Subject.of("thing", 3));
      trail.record("thing.new", Subject.of("thing", 4));
      assertEquals(whole, chain.verify().firstBroken());
      owner("DELETE" + LAST);
    } finally {
      owner(
          "INSERT INTO platform_audit_entry SELECT * FROM cut",
          "UPDATE platform_audit_head h JOIN head b ON b.id = h.id SET h.sequence = b.sequence,"
              + " h.hash = b.hash",
          "DROP TABLE cut, head",
          NO_DELETE);
    }
  }

  private static void owner(String... statements) throws SQLException {
    try (Connection connection = Standalone.owner();
        Statement one = connection.createStatement()) {
      for (String statement : statements) {
        one.execute(statement);
      }
    }
  }
}
