package org.galien.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationOrderTest {

  @Test
  void aModuleComesAfterThoseItPointsTo() {
    Map<String, String> sql =
        Map.of(
            "a_visits", "create table a_visits_visit (p bigint references z_people_person (id));",
            "z_people", "create table z_people_person (id bigint);");
    assertEquals(List.of("z_people", "a_visits"), MigrationOrder.of(sql));
  }

  @Test
  void whatACommentSaysIsNoPointer() {
    Map<String, String> sql =
        Map.of("a", "create table a_x (id int); -- references b_y\n/* references c_z */");
    assertEquals(List.of("a"), MigrationOrder.of(sql));
  }

  @Test
  void aCircleIsRefused() {
    Map<String, String> sql =
        Map.of(
            "a", "create table a_x (y int references b_y (id));",
            "b", "CREATE TABLE b_y (x int REFERENCES a_x (id));");
    assertThrows(IllegalStateException.class, () -> MigrationOrder.of(sql));
  }

  @Test
  void aPointerToNowhereIsRefused() {
    Map<String, String> sql = Map.of("a", "create table a_x (y int references gone_y (id));");
    assertThrows(IllegalStateException.class, () -> MigrationOrder.of(sql));
  }

  @Test
  void theShippedMigrationsBeginWithThePlatform() {
    List<String> modules = new Migrator(null).modules();
    assertEquals("platform", modules.getFirst());
    assertTrue(modules.indexOf("patients") < modules.indexOf("encounters"));
    assertTrue(modules.indexOf("ai_runtime") < modules.indexOf("ai_triage"));
  }
}
