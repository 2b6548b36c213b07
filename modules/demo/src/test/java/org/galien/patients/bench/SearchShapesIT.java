package org.galien.patients.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.galien.patients.Patients;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On an empty database, which no other test of this module shares. */
@ExtendWith(Standalone.class)
class SearchShapesIT {

  @Test
  void everyShapeButNobodysFindsThoseItIsAbout(Services services) throws Exception {
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
