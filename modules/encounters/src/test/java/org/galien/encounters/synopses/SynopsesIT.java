package org.galien.encounters.synopses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class SynopsesIT {

  private final Synopses synopses;
  private final Practice practice;
  private final PatientId patient;

  SynopsesIT(Services services, Synopses synopses) {
    this.synopses = synopses;
    this.practice = new Practice(services);
    this.patient = practice.patient();
  }

  @Test
  void laterSummarySupersedesAndBothStay() throws Exception {
    Staff.Person doctor = practice.person(Role.PHYSICIAN);
    Provenance proposed = new Provenance("extractor 1", "rules 3", true);
    doctor.does(() -> synopses.accept(patient, "HbA1c 8,1 %.", proposed));
    doctor.does(() -> synopses.accept(patient, "HbA1c 7,2 %.", Provenance.byHand()));
    SynopsisView current = doctor.asks(() -> synopses.current(patient)).orElseThrow();
    assertEquals("HbA1c 7,2 %.", current.text());
    assertFalse(current.provenance().proposed());
    List<SynopsisView> history = doctor.asks(() -> synopses.history(patient));
    assertEquals(2, history.size());
    assertTrue(history.getLast().superseded());
    assertEquals(proposed, history.getLast().provenance());
    assertEquals(doctor.name(), current.acceptedBy());
  }

  @Test
  void secretaryNeitherAcceptsNorReads() {
    practice
        .person(Role.SECRETARY)
        .does(
            () -> {
              assertThrows(
                  NotesAreForClinicians.class,
                  () -> synopses.accept(patient, "x", Provenance.byHand()));
              assertThrows(NotesAreForClinicians.class, () -> synopses.current(patient));
            });
  }

  @Test
  void emptySummaryIsRefused() {
    practice
        .person(Role.PHYSICIAN)
        .does(
            () ->
                assertThrows(
                    SynopsisIsEmpty.class,
                    () -> synopses.accept(patient, " ", Provenance.byHand())));
  }
}
