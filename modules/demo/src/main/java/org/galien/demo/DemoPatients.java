package org.galien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.patients.AdministrativeSex;
import org.galien.patients.Nir;
import org.galien.patients.PatientDraft;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.Traits;

/** Two thousand patients; the first are the ones that the demonstration tells of. */
@ApplicationScoped
class DemoPatients {

  static final int COUNT = 2_000;

  @Inject Patients patients;
  @Inject EntityManager em;

  /** Who was made, in order. */
  record Known(PatientId id, PatientDraft draft) {
    boolean child(LocalDate today) {
      return draft.traits().birthDate().isAfter(today.minusYears(16));
    }
  }

  List<Known> load(Random random, LocalDate today) {
    Persons persons = new Persons(random, today);
    List<PatientDraft> drafts = new ArrayList<>(cast(persons));
    while (drafts.size() < COUNT) {
      drafts.add(persons.next());
    }
    List<Known> known = new ArrayList<>(COUNT);
    for (PatientDraft draft : drafts) {
      known.add(new Known(patients.create(draft), draft));
      if (known.size() % 50 == 0) {
        // Without this every flush would look at every patient made so far.
        em.clear();
      }
    }
    return known;
  }

  /** A chart worth opening, three homonyms and a pair of twins: what filing has to get right. */
  private static List<PatientDraft> cast(Persons persons) {
    Traits delaunay =
        new Traits(
            "ROUSSEL",
            "DELAUNAY-ROUSSEL",
            List.of("Marie-Thérèse", "Jeanne"),
            null,
            LocalDate.of(1958, 3, 14),
            AdministrativeSex.FEMALE,
            null);
    PatientDraft first = persons.draft(delaunay);
    return List.of(
        new PatientDraft(
            delaunay,
            Nir.withoutKey("2580359990012"),
            first.contact(),
            "Dr Hélène Castaing-Bérard",
            null),
        persons.draft(
            Traits.of("DUPRÉ", "Jeanne", LocalDate.of(1971, 3, 4), AdministrativeSex.FEMALE)
                .using("DUPRÉ-MARTIN")),
        persons.draft(man("MARTIN", "Paul", 1961, 6, 5)),
        persons.draft(man("MARTIN", "Paul", 1984, 1, 19)),
        persons.draft(man("MARTIN-LENGLET", "Paul", 2001, 9, 30)),
        persons.draft(man("VASSEUR", "Jules", 2019, 4, 2)),
        persons.draft(man("VASSEUR", "Jean", 2019, 4, 2)),
        persons.draft(man("LEFÈVRE-HAUDEBOURG", "Jean-Baptiste", 1969, 2, 11)));
  }

  private static Traits man(String name, String firstName, int year, int month, int day) {
    return Traits.of(name, firstName, LocalDate.of(year, month, day), AdministrativeSex.MALE);
  }
}
