package org.galien.platform.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.galien.patients.Patients;
import org.galien.standalone.Database;
import org.galien.standalone.Services;
import org.galien.standalone.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** All modules' shares, on a database of its own: the benchmark fills only an empty one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {

  private static final BenchScale SMALL = new BenchScale(200);

  private static DatabaseServer server;
  private static Services services;
  private static BenchPractice practice;

  @BeforeAll
  static void fill() throws Exception {
    server = MigratedDatabase.start();
    services = Services.start(Database.at(server.address()));
    practice = services.get(BenchPractice.class);
    assertTrue(practice.isEmpty());
    practice.fill(SMALL);
  }

  @AfterAll
  static void stop() {
    services.close();
    server.close();
  }

  @Test
  @Order(1)
  void aWholeFillingIsKnown() {
    assertFalse(practice.isEmpty());
    assertTrue(practice.isWhole(SMALL));
    assertFalse(practice.isWhole(BenchScale.FULL));
  }

  @Test
  @Order(2)
  void theBaselineIsTheSqlOfTheService() throws Exception {
    Patients patients = services.get(Patients.class);
    RawSql sql = services.get(RawSql.class);
    RawSql.Statements statements = sql.of(() -> patients.search("ma", 12));
    assertFalse(statements.all().isEmpty());
    assertFalse(patients.search("ma", 12).isEmpty());
    assertTrue(sql.replay(statements, new Timing()) >= patients.search("ma", 12).size());
  }

  @Test
  @Order(3)
  void everyShareIsMeasuredInItsOrderAndWhatThatAddsDoesNotCount() throws Exception {
    List<BenchRow> rows = practice.measure();
    assertTrue(rows.getFirst().row().startsWith("| patient search, all shapes |"));
    // The race has no time to keep, so that it is right or wrong on any machine.
    assertTrue(rows.getLast().row().startsWith("| 50 people racing for 10 slots |"));
    assertTrue(rows.getLast().met(), rows.getLast().row());
    assertTrue(practice.isWhole(SMALL));
  }

  @Test
  @Order(4)
  void aFillingWithoutAllItsWordsIsNotWhole() throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM patients_patient_word WHERE patient_id = 7");
    }
    assertFalse(practice.isWhole(SMALL));
  }
}
