package org.galien.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a database of its own: the benchmark fills only an empty one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {

  private static final BenchSize SMALL = new BenchSize(2, 300, 7_200, 20, 5);

  private static DatabaseServer server;
  private static Services services;
  private static BenchData data;

  @BeforeAll
  static void fill() throws Exception {
    server = DatabaseServer.temporary();
    services = Services.start(new Database(server.jdbcUrl(), server.user(), server.password()));
    data = services.get(BenchData.class);
    assertTrue(data.isEmpty());
    data.fill(SMALL);
  }

  @AfterAll
  static void stop() {
    services.close();
    server.close();
  }

  @Test
  @Order(1)
  void aWholeFillingIsKnown() {
    assertFalse(data.isEmpty());
    assertTrue(data.isWhole(SMALL));
    assertFalse(data.isWhole(BenchSize.FULL));
  }

  @Test
  @Order(2)
  void theBaselineIsTheSqlOfTheService() throws Exception {
    Patients patients = services.get(Patients.class);
    BenchPerson person = services.get(BenchPatients.class).sample(1).getFirst();
    String typed = person.family() + " " + person.first();
    RawSql sql = services.get(RawSql.class);
    RawSql.Statements statements = sql.of(() -> patients.search(typed, 12));
    assertEquals(1, statements.all().size());
    assertTrue(sql.replay(statements, new Timing()) >= patients.search(typed, 12).size());
    assertFalse(patients.search(typed, 12).isEmpty());
  }

  @Test
  @Order(3)
  void everyShapeButNobodysFindsThoseItIsAbout() {
    Patients patients = services.get(Patients.class);
    BenchPatients people = services.get(BenchPatients.class);
    List<String> commonest = people.commonestBeginnings(2, 10);
    new SearchShapes(people.sample(200), commonest, 3)
        .all()
        .forEach(
            (shape, queries) ->
                queries.forEach(
                    typed ->
                        assertEquals(
                            shape.startsWith("nobody"),
                            patients.search(typed, 12).isEmpty(),
                            shape + ": " + typed)));
  }

  @Test
  @Order(4)
  void fiftyPeopleForTenSlotsAndRunsAfterOneAnother() throws Exception {
    BenchRuns runs = services.get(BenchRuns.class);
    assertTrue(runs.race(data.practitioners().getFirst()).right());
    assertTrue(runs.race(data.practitioners().getFirst()).right());
    assertTrue(data.isWhole(SMALL), "what a run books does not count");
  }

  @Test
  @Order(5)
  void aFillingWithoutAllItsWordsIsNotWhole() throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM patients_patient_word WHERE patient_id = 7");
    }
    assertFalse(data.isWhole(SMALL));
  }
}
