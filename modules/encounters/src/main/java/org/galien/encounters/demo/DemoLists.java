package org.galien.encounters.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.persistence.Rows;

/** What the chart of the first patient has beside its notes: history, treatments, measures. */
@ApplicationScoped
class DemoLists implements DemoPart {

  private static final int[] WEIGHTS = {772, 778, 784};

  @Inject EntityManager em;

  @Override
  public int order() {
    return 310;
  }

  @Override
  public void load(DemoPractice practice) throws SQLException {
    long patient = practice.kept(People.class).all().getFirst().id().value();
    long by = practice.practitioners().getFirst().value();
    history(patient, by, practice.now());
    treatments(patient, by, practice.now());
    measures(patient, by, practice.now());
    vaccinations(patient, by, practice.now());
  }

  private void history(long patient, long by, LocalDateTime now) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_condition (patient_id, category, label, relative, status, onset,"
                + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, 'ACTIVE', ?, ?, ?)")) {
      rows.add(patient, "SURGICAL", "Appendicectomie", "", "1975", now, by);
      rows.add(patient, "FAMILY", "Infarctus du myocarde", "père", null, now, by);
      rows.add(patient, "RISK", "Tabac, sevré (15 paquets-années)", "", "2003", now, by);
    }
  }

  private void treatments(long patient, long by, LocalDateTime now) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_treatment (patient_id, drug, dosage, declared, onset,"
                + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      rows.add(patient, "Metformine 1 000 mg", "1 le matin, 1 le soir", false, "2014", now, by);
      rows.add(patient, "Périndopril 5 mg", "1 le matin", false, "2017-03", now, by);
      rows.add(patient, "Magnésium", "", true, null, now, by);
    }
  }

  private void measures(long patient, long by, LocalDateTime now) throws SQLException {
    LocalDate today = now.toLocalDate();
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_measure (patient_id, kind, quantity, second, measured_on,"
                + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      rows.add(patient, "HEIGHT", 162, null, today.minusMonths(30), now, by);
      for (int i = 0; i < WEIGHTS.length; i++) {
        LocalDate day = today.minusMonths(1 + 5L * (WEIGHTS.length - 1 - i));
        rows.add(patient, "WEIGHT", WEIGHTS[i] / 10.0, null, day, now, by);
        rows.add(patient, "PRESSURE", 138 + 4 * i, 82 + 2 * i, day, now, by);
      }
      rows.add(patient, "HEART_RATE", 72, null, today.minusMonths(1), now, by);
    }
  }

  private void vaccinations(long patient, long by, LocalDateTime now) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO encounters_immunization (patient_id, vaccine, targets, given_on, lot,"
                + " declared, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      String autumn = now.toLocalDate().minusMonths(13).toString();
      rows.add(patient, "Grippe", "grippe", autumn, "F0000", false, now, by);
      rows.add(patient, "Rappel dTP", "dtpc", "2023", "", true, now, by);
    }
  }
}
