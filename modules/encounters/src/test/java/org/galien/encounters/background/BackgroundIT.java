package org.galien.encounters.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
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
class BackgroundIT {

  private static final Removal ENDED = Removal.of(RemovalReason.ENDED);

  private final Allergies allergies;
  private final Conditions conditions;
  private final TestClock clock;
  private final PatientId patient;
  private final Staff.Person doctor;
  private final Practice practice;

  BackgroundIT(Services services, Allergies allergies, Conditions conditions, TestClock clock) {
    this.allergies = allergies;
    this.conditions = conditions;
    this.clock = clock;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void notAskedAndNoneKnownAreDifferent() {
    assertFalse(allergies.of(patient).asked());
    doctor.does(() -> allergies.recordNoneKnown(patient));
    assertTrue(allergies.of(patient).noneKnown());
  }

  @Test
  void allergyReplacesNoneKnown() {
    doctor.does(() -> allergies.recordNoneKnown(patient));
    allergy(amoxicillin());
    AllergyList list = allergies.of(patient);
    assertFalse(list.noneKnown());
    assertEquals("anaphylaxie", list.allergies().getFirst().reaction());
    assertThrows(
        AllergiesRecorded.class, () -> doctor.does(() -> allergies.recordNoneKnown(patient)));
  }

  @Test
  void criticalAllergiesComeFirst() {
    allergy(new AllergyDraft(AllergyKind.INTOLERANCE, "Codéine", "nausées", Criticality.LOW, null));
    allergy(new AllergyDraft(AllergyKind.ALLERGY, "Acariens", "rhinite", Criticality.LOW, null));
    allergy(amoxicillin());
    List<String> substances =
        allergies.of(patient).entries().stream().map(AllergyView::substance).toList();
    assertEquals(List.of("Amoxicilline", "Acariens", "Codéine"), substances);
  }

  @Test
  void allergyToNothingIsRefused() {
    AllergyDraft nothing =
        new AllergyDraft(AllergyKind.ALLERGY, " ", "", Criticality.UNKNOWN, null);
    assertThrows(SubstanceMissing.class, () -> allergy(nothing));
  }

  @Test
  void conditionsUnderAldComeFirst() {
    condition("Hypertension essentielle", "I10", null);
    Ald ald = new Ald(8, LocalDate.of(2029, 6, 30));
    condition("Diabète de type 2", "E11.9", ald);
    ConditionView first = conditions.of(patient).getFirst();
    assertEquals(ald, first.ald());
    assertEquals("E11.9", first.code());
    doctor.does(() -> conditions.remove(patient, first.id(), ENDED));
    assertEquals(1, conditions.of(patient).size());
  }

  @Test
  void whoIsNoClinicianLearnsOnlyWhetherThereIsAnAld() throws Exception {
    long id = condition("Diabète de type 2", "E11.9", new Ald(8, LocalDate.now(clock)));
    for (Role role : List.of(Role.SECRETARY, Role.ADMINISTRATOR)) {
      onlyTheAld(practice.person(role), id);
    }
    assertEquals(1, conditions.of(patient).size());
  }

  private void onlyTheAld(Staff.Person person, long id) throws Exception {
    assertTrue(person.asks(() -> conditions.underAld(patient)));
    refused(person, () -> conditions.of(patient));
    refused(person, () -> allergies.of(patient));
    refused(person, () -> conditions.remove(patient, id, ENDED));
    refused(
        person, () -> conditions.record(patient, ConditionDraft.problem("Asthme", "J45", null)));
    refused(person, () -> allergies.record(patient, amoxicillin()));
    refused(person, () -> allergies.recordNoneKnown(patient));
    refused(person, () -> allergies.remove(patient, 1, ENDED));
    refused(person, () -> allergies.restore(patient, 1));
    refused(person, () -> conditions.removed(patient));
  }

  @Test
  void everyClinicianReadsAndWrites() throws Exception {
    for (Role role : List.of(Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE)) {
      Staff.Person person = practice.person(role);
      long id = person.asks(() -> allergies.record(patient, amoxicillin()));
      assertEquals(1, person.asks(() -> allergies.of(patient)).entries().size());
      assertTrue(person.asks(() -> conditions.of(patient)).isEmpty());
      person.does(() -> allergies.remove(patient, id, ENDED));
    }
  }

  @Test
  void anAldThatHasEndedIsNone() {
    condition("Diabète de type 2", "E11.9", new Ald(8, LocalDate.now(clock).minusDays(1)));
    assertFalse(conditions.underAld(patient));
    condition("Asthme", "J45", new Ald(14, null));
    assertTrue(conditions.underAld(patient));
  }

  /** Background work reads the lists and never writes them. */
  @Test
  void theSystemWritesNothingClinical() {
    assertThrows(NotesAreForClinicians.class, () -> allergies.record(patient, amoxicillin()));
  }

  private static void refused(Staff.Person person, Runnable work) {
    assertThrows(NotesAreForClinicians.class, () -> person.does(work));
  }

  private long allergy(AllergyDraft draft) {
    return written(() -> allergies.record(patient, draft));
  }

  private long condition(String label, String code, Ald ald) {
    return written(() -> conditions.record(patient, ConditionDraft.problem(label, code, ald)));
  }

  private long written(Callable<Long> work) {
    try {
      return doctor.asks(work);
    } catch (RuntimeException refusal) {
      throw refusal;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static AllergyDraft amoxicillin() {
    return new AllergyDraft(
        AllergyKind.ALLERGY,
        "Amoxicilline",
        "anaphylaxie",
        Criticality.HIGH,
        PartialDate.ofYear(2014));
  }
}
