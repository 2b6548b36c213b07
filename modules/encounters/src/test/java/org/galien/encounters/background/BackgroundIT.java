package org.galien.encounters.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.encounters.Practice;
import org.galien.patients.PatientId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class BackgroundIT {

  private final Allergies allergies;
  private final Conditions conditions;
  private final PatientId patient;

  BackgroundIT(Services services, Allergies allergies, Conditions conditions) {
    this.allergies = allergies;
    this.conditions = conditions;
    this.patient = new Practice(services).patient();
  }

  @Test
  void notAskedAndNoneKnownAreDifferent() {
    assertFalse(allergies.of(patient).asked());
    allergies.recordNoneKnown(patient);
    assertTrue(allergies.of(patient).noneKnown());
  }

  @Test
  void allergyReplacesNoneKnown() {
    allergies.recordNoneKnown(patient);
    allergies.record(patient, amoxicillin());
    AllergyList list = allergies.of(patient);
    assertFalse(list.noneKnown());
    assertEquals("anaphylaxie", list.allergies().getFirst().reaction());
    assertThrows(AllergiesRecorded.class, () -> allergies.recordNoneKnown(patient));
  }

  @Test
  void criticalAllergiesComeFirst() {
    allergies.record(
        patient,
        new AllergyDraft(AllergyKind.INTOLERANCE, "Codéine", "nausées", Criticality.LOW, null));
    allergies.record(
        patient,
        new AllergyDraft(AllergyKind.ALLERGY, "Acariens", "rhinite", Criticality.LOW, null));
    allergies.record(patient, amoxicillin());
    List<String> substances =
        allergies.of(patient).entries().stream().map(AllergyView::substance).toList();
    assertEquals(List.of("Amoxicilline", "Acariens", "Codéine"), substances);
  }

  @Test
  void supersededAllergyLeavesTheListAsNeverAsked() {
    long id = allergies.record(patient, amoxicillin());
    allergies.supersede(id);
    assertFalse(allergies.of(patient).asked());
  }

  @Test
  void allergyToNothingIsRefused() {
    AllergyDraft nothing =
        new AllergyDraft(AllergyKind.ALLERGY, " ", "", Criticality.UNKNOWN, null);
    assertThrows(SubstanceMissing.class, () -> allergies.record(patient, nothing));
  }

  @Test
  void conditionsUnderAldComeFirst() {
    conditions.record(patient, new ConditionDraft("Hypertension essentielle", "I10", null, null));
    Ald ald = new Ald(8, LocalDate.of(2029, 6, 30));
    conditions.record(patient, new ConditionDraft("Diabète de type 2", "E11.9", ald, 2011));
    ConditionView first = conditions.of(patient).getFirst();
    assertEquals(ald, first.ald());
    assertEquals("E11.9", first.code());
    conditions.close(first.id(), ConditionStatus.RESOLVED);
    assertEquals(1, conditions.of(patient).size());
  }

  private static AllergyDraft amoxicillin() {
    return new AllergyDraft(
        AllergyKind.ALLERGY, "Amoxicilline", "anaphylaxie", Criticality.HIGH, 2014);
  }
}
