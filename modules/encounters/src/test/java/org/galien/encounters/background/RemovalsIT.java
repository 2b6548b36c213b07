package org.galien.encounters.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.encounters.Practice;
import org.galien.encounters.entries.EntryAlreadyRemoved;
import org.galien.encounters.entries.EntryUnknown;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalNeedsReason;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.entries.RemovedEntry;
import org.galien.encounters.synopses.Provenance;
import org.galien.encounters.synopses.Synopses;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing clinical leaves the lists in silence, and nothing is gone. */
@ExtendWith(Standalone.class)
class RemovalsIT {

  private static final Removal MISTAKE = Removal.of(RemovalReason.ENTERED_IN_ERROR);

  private final Services services;
  private final Allergies allergies;
  private final Conditions conditions;
  private final Practice practice;
  private final PatientId patient;
  private final Staff.Person doctor;

  RemovalsIT(Services services, Allergies allergies, Conditions conditions) {
    this.services = services;
    this.allergies = allergies;
    this.conditions = conditions;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void aRemovedAllergyStaysWithWhoWhenAndWhy() throws Exception {
    long id = allergy();
    Staff.Person nurse = practice.person(Role.NURSE);
    nurse.does(() -> allergies.remove(patient, id, MISTAKE));
    assertFalse(allergies.of(patient).asked());
    RemovedEntry removed = allergies.removed(patient).getFirst();
    assertEquals("Amoxicilline", removed.label());
    assertEquals(RemovalReason.ENTERED_IN_ERROR, removed.reason());
    assertEquals(nurse.name(), removed.by());
    AuditEntry entry = trail().getFirst();
    assertEquals("allergy.removed", entry.action());
    assertEquals("ENTERED_IN_ERROR", entry.detail());
  }

  @Test
  void aRemovalIsTakenBackAsItWas() throws Exception {
    long id = allergy();
    AllergyView before = allergies.of(patient).entries().getFirst();
    doctor.does(() -> allergies.remove(patient, id, MISTAKE));
    doctor.does(() -> allergies.recordNoneKnown(patient));
    doctor.does(() -> allergies.restore(patient, id));
    AllergyView after = allergies.of(patient).entries().getFirst();
    assertEquals(before.substance() + before.reaction(), after.substance() + after.reaction());
    assertEquals(before.onset(), after.onset());
    assertTrue(allergies.removed(patient).isEmpty());
    assertEquals("allergy.restored", trail().getFirst().action());
  }

  @Test
  void aConditionEndsOrWasNeverSoAndComesBack() throws Exception {
    long id = condition();
    doctor.does(() -> conditions.remove(patient, id, new Removal(RemovalReason.OTHER, "doublon")));
    assertTrue(conditions.of(patient).isEmpty());
    RemovedEntry removed = conditions.removed(patient).getFirst();
    assertEquals("doublon", removed.words());
    doctor.does(() -> conditions.restore(patient, id));
    assertEquals(ConditionStatus.ACTIVE, conditions.of(patient).getFirst().status());
  }

  @Test
  void anotherReasonNeedsItsWordsAndTheyAreNeverCut() {
    assertThrows(RemovalNeedsReason.class, () -> new Removal(null, "doublon"));
    assertThrows(RemovalNeedsReason.class, () -> new Removal(RemovalReason.OTHER, "  "));
    String smile = "\uD83D\uDE42".repeat(Removal.WORDS);
    assertEquals(smile, new Removal(RemovalReason.OTHER, smile).words());
    assertThrows(TextTooLong.class, () -> new Removal(RemovalReason.OTHER, smile + "!"));
  }

  @Test
  void theSecondToRemoveLearnsOfTheFirst() throws Exception {
    long id = allergy();
    doctor.does(() -> allergies.remove(patient, id, MISTAKE));
    assertThrows(
        EntryAlreadyRemoved.class,
        () -> doctor.does(() -> allergies.remove(patient, id, Removal.of(RemovalReason.ENDED))));
  }

  @Test
  void nothingIsRemovedFromAnotherChart() throws Exception {
    long allergy = allergy();
    long condition = condition();
    PatientId other = practice.patient();
    doctor.does(
        () -> {
          assertThrows(EntryUnknown.class, () -> allergies.remove(other, allergy, MISTAKE));
          assertThrows(EntryUnknown.class, () -> conditions.remove(other, condition, MISTAKE));
          assertThrows(EntryUnknown.class, () -> conditions.restore(other, condition));
        });
    assertEquals(1, allergies.of(patient).entries().size());
  }

  @Test
  void theSynopsisIsNotCurrentWhileWhatItMayRestOnIsRemoved() throws Exception {
    long id = allergy();
    Synopses synopses = services.get(Synopses.class);
    doctor.does(() -> synopses.accept(patient, "Allergie : amoxicilline.", Provenance.byHand()));
    assertFalse(synopses.current(patient).orElseThrow().sourceChanged());
    doctor.does(() -> allergies.remove(patient, id, MISTAKE));
    assertTrue(synopses.current(patient).orElseThrow().sourceChanged());
    doctor.does(() -> allergies.restore(patient, id));
    assertFalse(synopses.current(patient).orElseThrow().sourceChanged());
  }

  private List<AuditEntry> trail() {
    return services.get(AuditTrail.class).ofPatient(patient.value(), 20);
  }

  private long allergy() throws Exception {
    return doctor.asks(
        () ->
            allergies.record(
                patient,
                new AllergyDraft(
                    AllergyKind.ALLERGY,
                    "Amoxicilline",
                    "urticaire",
                    Criticality.HIGH,
                    PartialDate.ofYear(2014))));
  }

  private long condition() throws Exception {
    return doctor.asks(
        () ->
            conditions.record(patient, ConditionDraft.problem("Asthme", "J45", new Ald(14, null))));
  }
}
