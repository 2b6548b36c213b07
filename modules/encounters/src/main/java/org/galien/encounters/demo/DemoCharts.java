package org.galien.encounters.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.galien.patients.demo.DemoAudience;
import org.galien.patients.demo.Known;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.demo.Lists;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.UserId;

/** Past consultations, allergies and long-term conditions; more of them for who comes today. */
@ApplicationScoped
class DemoCharts implements DemoPart {

  private static final List<Note> NOTES =
      Lists.lines(DemoCharts.class, "consultations.txt").stream().map(Note::parse).toList();
  private static final List<String> ALLERGIES =
      List.of("Pénicilline|éruption", "Aspirine|œdème", "Latex|urticaire", "Codéine|vomissements");

  @Inject EntityManager em;

  private record Note(DemoAudience audience, String reason, String examination, String conclusion) {
    static Note parse(String line) {
      String[] parts = line.split("\\|");
      return new Note(DemoAudience.of(parts[0]), parts[1], parts[2], parts[3]);
    }
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void load(DemoPractice practice) throws SQLException {
    People people = practice.kept(People.class);
    load(
        practice.practitioners(),
        people.all(),
        Set.copyOf(people.of(practice.expected())),
        practice.now(),
        practice.random());
  }

  private void load(
      List<UserId> practitioners,
      List<Known> patients,
      Set<Known> expected,
      LocalDateTime now,
      Random random)
      throws SQLException {
    encounters(practitioners, patients, expected, now, random);
    allergies(practitioners.getFirst(), patients, now, random);
    conditions(practitioners.getFirst(), patients, now, random);
  }

  private void encounters(
      List<UserId> practitioners,
      List<Known> patients,
      Set<Known> expected,
      LocalDateTime now,
      Random random)
      throws SQLException {
    // Closed, and so written, last to first: notes refer to encounters.
    try (Rows notes =
            new Rows(
                em,
                "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
                    + " conclusion, signed_by, signed_at) VALUES (?, 1, ?, ?, ?, ?, ?)");
        Rows encounters =
            new Rows(
                em,
                "INSERT INTO encounters_encounter (id, patient_id, practitioner_id, started_at,"
                    + " finished_at, status, title, note_version) VALUES (?, ?, ?, ?, ?,"
                    + " 'FINISHED', ?, 1)")) {
      long id = 0;
      for (int p = 0; p < patients.size(); p++) {
        boolean known = expected.contains(patients.get(p)) || p % 3 == 0;
        int count = p == 0 ? 14 : known ? 1 + random.nextInt(6) : 0;
        LocalDateTime at = now.minusDays(20 + random.nextInt(60));
        for (int i = 0; i < count && patients.get(p).bornBefore(at.toLocalDate()); i++) {
          long practitioner = Lists.any(practitioners, random).value();
          Note note = note(patients.get(p), at.toLocalDate(), random);
          LocalDateTime end = at.plusMinutes(12);
          id++;
          encounters.add(id, patients.get(p).id().value(), practitioner, at, end, note.reason());
          notes.add(id, note.reason(), note.examination(), note.conclusion(), practitioner, end);
          at = at.minusDays(30 + random.nextInt(120));
        }
      }
    }
  }

  private static Note note(Known patient, LocalDate day, Random random) {
    return Lists.any(NOTES.stream().filter(n -> n.audience().fits(patient, day)).toList(), random);
  }

  private void allergies(UserId by, List<Known> patients, LocalDateTime now, Random random)
      throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_allergy (patient_id, kind, substance, reaction, criticality,"
                + " onset, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      long first = patients.getFirst().id().value();
      rows.add(first, "ALLERGY", "Amoxicilline", "anaphylaxie", "HIGH", 2014, now, by.value());
      rows.add(first, "INTOLERANCE", "Codéine", "nausées", "LOW", null, now, by.value());
      for (int p = 1; p < patients.size(); p++) {
        long patient = patients.get(p).id().value();
        int draw = random.nextInt(10);
        if (draw == 0) {
          String[] allergy = Lists.any(ALLERGIES, random).split("\\|");
          rows.add(patient, "ALLERGY", allergy[0], allergy[1], "UNKNOWN", null, now, by.value());
        } else if (draw < 6) {
          rows.add(patient, "NONE_KNOWN", "", "", "UNKNOWN", null, now, by.value());
        }
      }
    }
  }

  private void conditions(UserId by, List<Known> patients, LocalDateTime now, Random random)
      throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_condition (patient_id, label, code, ald_number, ald_until,"
                + " status, onset, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, 'ACTIVE',"
                + " ?, ?, ?)")) {
      long first = patients.getFirst().id().value();
      var until = now.toLocalDate().plusYears(3).withDayOfYear(181);
      rows.add(first, "Diabète de type 2", "E11.9", 8, until, 2009, now, by.value());
      rows.add(first, "Hypertension artérielle", "I10", null, null, 2012, now, by.value());
      for (int p = 1; p < patients.size(); p++) {
        Known patient = patients.get(p);
        boolean old =
            patient.draft().traits().birthDate().isBefore(now.toLocalDate().minusYears(55));
        if (old && random.nextInt(3) == 0) {
          rows.add(
              patient.id().value(),
              "Hypertension artérielle",
              "I10",
              null,
              null,
              null,
              now,
              by.value());
        }
      }
    }
  }
}
