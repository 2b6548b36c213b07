package org.galien.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class AuditTrailIT {

  private final AuditTrail trail;
  private final Acting acting;
  private final Services services;

  AuditTrailIT(AuditTrail trail, Acting acting, Services services) {
    this.trail = trail;
    this.acting = acting;
    this.services = services;
  }

  @Test
  void anEntryTellsWhoDidWhatToWhom() {
    acting.runAs(
        Actor.system("essai"),
        () -> trail.record("thing.seen", Subject.ofPatient("thing", 7, 901), "version 2"));
    AuditEntry entry = trail.ofPatient(901, 1).getFirst();
    assertEquals("essai", entry.actorName());
    assertEquals("thing.seen", entry.action());
    assertEquals(new Subject("thing", 7, 901L), entry.subject());
  }

  @Test
  void writersAtOnceLeaveAChainWithoutGap() throws Exception {
    try (var writers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all =
          IntStream.range(0, 80)
              .<Future<?>>mapToObj(
                  i -> writers.submit(() -> trail.record("thing.raced", Subject.of("thing", i))))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertTrue(trail.verify().intact());
  }

  @Test
  void entriesCanNeitherBeChangedNorDeleted() {
    trail.record("thing.kept", Subject.of("thing", 1));
    assertThrows(SQLException.class, () -> sql("DELETE FROM platform_audit_entry"));
    assertThrows(
        SQLException.class, () -> sql("UPDATE platform_audit_entry SET actor_name = 'autre'"));
  }

  @Test
  void verifyFindsAnEntryForgedBehindTheTriggers() throws SQLException {
    trail.record("thing.forged", Subject.of("thing", 1), "vrai");
    String trigger =
        "CREATE TRIGGER platform_audit_entry_no_update BEFORE UPDATE ON platform_audit_entry FOR"
            + " EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is"
            + " append-only'";
    sql("DROP TRIGGER platform_audit_entry_no_update");
    try {
      sql("UPDATE platform_audit_entry SET detail = 'faux' WHERE action = 'thing.forged'");
      assertFalse(trail.verify().intact());
      sql("UPDATE platform_audit_entry SET detail = 'vrai' WHERE action = 'thing.forged'");
      assertTrue(trail.verify().intact());
    } finally {
      sql(trigger);
    }
  }

  @Test
  void verifyNoticesAnEntryCutOffAtTheEnd() throws SQLException {
    trail.record("thing.before", Subject.of("thing", 1));
    String kept = trail.verify().lastHash();
    trail.record("thing.cut", Subject.of("thing", 1));
    assertNotEquals(kept, trail.verify().lastHash());
    String last = " FROM platform_audit_entry ORDER BY sequence DESC LIMIT 1";
    sql("DROP TRIGGER platform_audit_entry_no_delete");
    try {
      sql("CREATE TABLE audit_cut AS SELECT *" + last);
      sql("DELETE" + last);
      assertFalse(trail.verify().intact());
      sql("INSERT INTO platform_audit_entry SELECT * FROM audit_cut");
      assertTrue(trail.verify().intact());
    } finally {
      sql("DROP TABLE audit_cut");
      sql(
          "CREATE TRIGGER platform_audit_entry_no_delete BEFORE DELETE ON platform_audit_entry FOR"
              + " EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is"
              + " append-only'");
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
