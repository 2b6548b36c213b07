package org.galien.patients.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIndexing;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.persistence.Rows;

/** Two thousand patients; the first are the ones that the demonstration tells of. */
@ApplicationScoped
class DemoPatients implements DemoPart {

  static final int COUNT = 2_000;

  @Inject PatientIndexing indexing;
  @Inject EntityManager em;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void load(DemoPractice practice) throws SQLException {
    practice.keep(People.class, new People(load(practice.random(), practice.today())));
  }

  private List<Known> load(Random random, LocalDate today) throws SQLException {
    Persons persons = new Persons(random, today);
    List<PatientDraft> drafts = new ArrayList<>(cast(persons));
    while (drafts.size() < COUNT) {
      drafts.add(persons.next());
    }
    List<Known> known = new ArrayList<>(COUNT);
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO patients_patient (id, version, birth_name, used_name, birth_first_names,"
                + " birth_date, sex, nir, phone, address_line, postal_code, town,"
                + " referring_physician) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (PatientDraft draft : drafts) {
        PatientId id = new PatientId(known.size() + 1L);
        known.add(new Known(id, draft));
        add(rows, id, draft);
      }
    }
    index();
    return known;
  }

  private static void add(Rows rows, PatientId id, PatientDraft draft) throws SQLException {
    Traits traits = draft.traits();
    Contact contact = draft.contact();
    rows.add(
        id.value(),
        traits.birthName(),
        traits.usedName(),
        String.join(",", traits.birthFirstNames()),
        traits.birthDate(),
        traits.sex() == AdministrativeSex.FEMALE ? "F" : "M",
        draft.nir() == null ? null : draft.nir().number() + draft.nir().key(),
        contact.phone().replace(" ", ""),
        contact.line(),
        contact.postalCode(),
        contact.town(),
        draft.referringPhysician());
  }

  private void index() {
    Optional<PatientId> done = indexing.rebuildAfter(0);
    while (done.isPresent()) {
      done = indexing.rebuildAfter(done.get().value());
    }
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
