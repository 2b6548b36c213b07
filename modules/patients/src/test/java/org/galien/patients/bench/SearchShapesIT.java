package org.galien.patients.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.galien.patients.Patients;
import org.galien.standalone.Database;
import org.galien.standalone.Services;
import org.junit.jupiter.api.Test;

/** On a database of its own, which holds nobody else. */
class SearchShapesIT {

  @Test
  void everyShapeButNobodysFindsThoseItIsAbout() throws Exception {
    try (DatabaseServer server = DatabaseServer.temporary();
        Services services = Services.start(Database.at(server.address()))) {
      everyShapeFinds(services);
    }
  }

  private static void everyShapeFinds(Services services) throws Exception {
    BenchPatients people = services.get(BenchPatients.class);
    people.load(500);
    people.index();
    Patients patients = services.get(Patients.class);
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
}
