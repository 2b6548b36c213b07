package org.galien.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuardTest {

  @Test
  void whatIsNeverOverwrittenIsNeverDeletedEither() {
    String sql = String.join("\n", Migrations.find(getClass().getClassLoader()).values());
    List<Guard> guards = Guard.in(sql);
    Set<String> tables = guards.stream().map(Guard::table).collect(Collectors.toSet());
    assertTrue(
        tables.containsAll(
            Set.of("platform_audit_entry", "encounters_note_version", "encounters_rescued_draft")));
    for (String table : tables) {
      assertTrue(guards.stream().anyMatch(guard -> guard.refuses("DELETE", table)), table);
    }
    assertEquals(
        sql.split("(?i)create trigger", -1).length - 1,
        guards.size() + sql.split("(?i)for each row\\s+begin", -1).length - 1,
        "a trigger is neither understood nor one that refuses only sometimes");
  }

  @Test
  void triggerThatRefusesOnlySometimesIsNone() {
    assertEquals(
        List.of(),
        Guard.in(
            "CREATE TRIGGER a BEFORE UPDATE ON b FOR EACH ROW IF NEW.x THEN SIGNAL SQLSTATE '45000'; END IF;"));
  }
}
