package org.galien.encounters.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.galien.encounters.EncounterId;
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.notes.Writing;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a chart shows of its consultations, to whom, and at what cost. */
@ExtendWith(Standalone.class)
class TimelineIT {

  private final Services services;
  private final Encounters encounters;
  private final Writing notes;
  private final Timeline timeline;
  private final Practice practice;
  private Staff.Person doctor;
  private PatientId patient;

  TimelineIT(Services services, Encounters encounters, Timeline timeline) {
    this.services = services;
    this.encounters = encounters;
    this.notes = new Writing(services);
    this.timeline = timeline;
    this.practice = new Practice(services);
  }

  @BeforeEach
  void signOneNote() throws Exception {
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient();
    EncounterId id = doctor.asks(() -> encounters.open(patient, doctor.id()));
    NoteContent note = new NoteContent("Toux", "Râles crépitants à droite", "100 % guéri");
    doctor.does(() -> notes.saveDraft(id, note, 0));
    doctor.does(() -> notes.sign(id, 1));
  }

  @Test
  void secretaryCannotReadNotes() throws Exception {
    Staff.Person secretary = practice.person(Role.SECRETARY);
    EncounterSummary line = secretary.asks(() -> timeline.of(patient, 0, 10)).getFirst();
    assertEquals("", line.title());
    assertEquals(EncounterStatus.FINISHED, line.status());
    assertEquals(List.of(), secretary.asks(() -> timeline.containing(patient, "toux", 10)));
    secretary.does(
        () -> {
          assertThrows(NotesAreForClinicians.class, () -> encounters.view(line.id()));
          assertThrows(NotesAreForClinicians.class, () -> timeline.notes(patient, 10));
        });
    services
        .get(Acting.class)
        .runAs(
            Actor.nobody("porte"),
            () -> assertThrows(NotesAreForClinicians.class, () -> encounters.view(line.id())));
  }

  @Test
  void nurseReadsNotes() throws Exception {
    Staff.Person nurse = practice.person(Role.NURSE);
    EncounterSummary line = nurse.asks(() -> timeline.of(patient, 0, 10)).getFirst();
    assertEquals("Toux", line.title());
    assertEquals("Toux", nurse.asks(() -> encounters.view(line.id())).current().content().reason());
  }

  @Test
  void wordsAreFoundInNotesWhateverCaseAndAccents() throws Exception {
    assertEquals(1, doctor.asks(() -> timeline.containing(patient, "CREPITANT", 10)).size());
    assertEquals(0, doctor.asks(() -> timeline.containing(patient, "fracture", 10)).size());
  }

  @Test
  void wordsFoundInOneNoteAreShownInTheirPlace() throws Exception {
    FoundEncounter found =
        doctor.asks(() -> timeline.containing(patient, "crepitant toux", 10)).getFirst();
    assertTrue(found.excerpt().toLowerCase().contains("crépitant"), found.excerpt());
    assertEquals(List.of(), doctor.asks(() -> timeline.containing(patient, "toux fracture", 10)));
  }

  @Test
  void percentSignIsNoWildcard() throws Exception {
    assertEquals(1, doctor.asks(() -> timeline.containing(patient, "100 %", 10)).size());
    assertEquals(0, doctor.asks(() -> timeline.containing(patient, "Toux%", 10)).size());
  }

  @Test
  void openChartWithThousandEncountersUsesBoundedQueries() throws Exception {
    fill(999);
    long before = statements();
    List<EncounterSummary> page = doctor.asks(() -> timeline.of(patient, 0, 100));
    long used = statements() - before;
    assertEquals(100, page.size());
    assertTrue(used < 20, "statements, the task worker's included: " + used);
    assertEquals(1_000, doctor.asks(() -> timeline.count(patient)));
    assertEquals(100, doctor.asks(() -> timeline.of(patient, 900, 200)).size());
  }

  @Test
  void notesInForceComeNewestFirst() throws Exception {
    fill(3);
    List<EncounterNote> notes = doctor.asks(() -> timeline.notes(patient, 2));
    assertEquals(2, notes.size());
    assertTrue(notes.get(0).startedAt().isAfter(notes.get(1).startedAt()));
  }

  private void fill(int count) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO encounters_encounter (patient_id, practitioner_id, started_at, finished_at,"
              + " status, title, note_version) SELECT "
              + patient.value()
              + ", "
              + doctor.id().value()
              + ", '2020-01-01' + INTERVAL seq DAY, '2020-01-01' + INTERVAL seq DAY, 'FINISHED',"
              + " CONCAT('Consultation ', seq), 1 FROM seq_1_to_"
              + count);
      statement.executeUpdate(
          "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
              + " conclusion, signed_by, signed_at) SELECT id, 1, title, REPEAT('x', 2000), '',"
              + " practitioner_id, started_at FROM encounters_encounter WHERE patient_id = "
              + patient.value()
              + " AND title LIKE 'Consultation %'");
    }
  }

  /** SELECT statements the whole server has run. */
  private long statements() throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
      result.next();
      return result.getLong(2);
    }
  }
}
