package org.galien.encounters.vaccinations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ImmunizationsIT {

  private final Immunizations immunizations;
  private final VaccinationSchedules schedules;
  private final TestClock clock;
  private final Practice practice;
  private final PatientId patient;
  private final Staff.Person doctor;

  ImmunizationsIT(Services services, TestClock clock) {
    this.immunizations = services.get(Immunizations.class);
    this.schedules = services.get(VaccinationSchedules.class);
    this.clock = clock;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void nothingIsDueBeforeADoctorHasConfirmedTheSchedule() throws Exception {
    String read = schedules.schedule().fingerprint();
    assertTrue(immunizations.due(patient).isEmpty());
    Staff.Person nurse = practice.person(Role.NURSE);
    assertThrows(ScheduleNeedsADoctor.class, () -> nurse.does(() -> schedules.confirm(read)));
    assertThrows(ScheduleChanged.class, () -> doctor.does(() -> schedules.confirm("another")));
    doctor.does(() -> schedules.confirm(read));
    try {
      assertEquals(doctor.name(), schedules.confirmation().orElseThrow().by());
      List<DueDose> due = immunizations.due(patient);
      assertTrue(due.stream().allMatch(d -> d.state() != DueDose.State.LATE));
      assertTrue(due.stream().anyMatch(d -> against(d, "dtpc")));
      record("Revaxis", "dtpc", PartialDate.of(LocalDate.now(clock)));
      assertTrue(
          immunizations.due(patient).stream()
              .noneMatch(d -> d.rule().kind() == ScheduleRule.Kind.BOOSTER && against(d, "dtpc")));
    } finally {
      doctor.does(schedules::end);
    }
    assertTrue(immunizations.due(patient).isEmpty());
  }

  @Test
  void aVaccinationIsRecordedChangedAndTakenOut() throws Exception {
    long id = record("Priorix", "ror", PartialDate.ofYear(1990));
    doctor.does(
        () ->
            immunizations.change(
                patient,
                id,
                1,
                new ImmunizationDraft(
                    "Priorix",
                    List.of("ror", "nothing"),
                    new PartialDate(1990, 5, 0),
                    2,
                    "A12",
                    "bras gauche",
                    "Dr Martin",
                    false)));
    ImmunizationView view = immunizations.of(patient).getFirst();
    assertEquals(List.of("ror"), view.targets());
    assertEquals("05/1990", view.givenOn().said());
    assertEquals(2, immunizations.versions(patient, id).size());
    doctor.does(
        () -> immunizations.remove(patient, id, Removal.of(RemovalReason.ENTERED_IN_ERROR)));
    assertTrue(immunizations.of(patient).isEmpty());
    assertEquals("Priorix", immunizations.removed(patient).getFirst().label());
  }

  @Test
  void whatCannotBeIsRefusedAtItsField() throws Exception {
    PartialDate tomorrow = PartialDate.of(LocalDate.now(clock).plusDays(1));
    for (PartialDate bad : List.of(PartialDate.ofYear(1957), tomorrow)) {
      assertEquals("givenOn", refused(() -> record("Priorix", "ror", bad)).field());
    }
    assertEquals("givenOn", refused(() -> record("Priorix", "ror", null)).field());
    assertEquals("vaccine", refused(() -> record(" ", "ror", tomorrow)).field());
    Staff.Person secretary = practice.person(Role.SECRETARY);
    assertThrows(
        NotesAreForClinicians.class, () -> secretary.asks(() -> immunizations.of(patient)));
  }

  private static boolean against(DueDose due, String target) {
    return due.rule().target().code().equals(target);
  }

  private static FieldRefused refused(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(FieldRefused.class, work);
  }

  private long record(String vaccine, String target, PartialDate on) throws Exception {
    ImmunizationDraft draft =
        new ImmunizationDraft(vaccine, List.of(target), on, null, "", "", "", true);
    return doctor.asks(() -> immunizations.record(patient, draft));
  }
}
