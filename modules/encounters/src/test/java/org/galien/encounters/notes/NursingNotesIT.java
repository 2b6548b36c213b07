package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NoteKind;
import org.galien.encounters.OnlyNursesSign;
import org.galien.encounters.OnlyPhysiciansSign;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nurses write notes of their own kind, which doctors read, and each signs their own. */
class NursingNotesIT extends OpenConsultation {

  private static final NoteContent DRESSING =
      new NoteContent("Pansement", "Plaie propre. TA 13/8.", "Revoir dans deux jours");
  private static final NoteContent HEALED =
      new NoteContent("Pansement", "Plaie fermée. TA 13/8.", "Arrêt des soins");

  private final Timeline timeline;
  private Staff.Person nurse;
  private EncounterId care;

  NursingNotesIT(Services services, Encounters encounters) {
    super(services, encounters);
    this.timeline = services.get(Timeline.class);
  }

  @BeforeEach
  void writeNote() throws Exception {
    nurse = practice.person(Role.NURSE);
    care = nurse.asks(() -> encounters.open(patient, nurse.id()));
    nurse.does(() -> notes.saveDraft(care, DRESSING, 0));
  }

  @Test
  void nurseSignsAndCorrectsHerNoteAndTheDoctorReadsIt() throws Exception {
    nurse.does(() -> notes.sign(care, 1));
    nurse.does(() -> encounters.beginAmendment(care));
    nurse.does(() -> notes.saveDraft(care, HEALED, 0));
    nurse.does(() -> encounters.keepAmendmentReason(care, "Relue"));
    nurse.does(() -> notes.amend(care, 1, "Relue"));
    EncounterView read = doctor.asks(() -> encounters.view(care));
    assertEquals(NoteKind.NURSING, read.kind());
    assertEquals(HEALED, read.current().content());
    assertEquals(nurse.name(), read.current().author());
  }

  @Test
  void timelineTellsBothKindsApart() throws Exception {
    nurse.does(() -> notes.sign(care, 1));
    assertEquals(
        Map.of(NoteKind.CONSULTATION, 1L, NoteKind.NURSING, 1L),
        doctor.asks(() -> timeline.counts(patient)));
    EncounterSummary line =
        doctor.asks(() -> timeline.of(patient, Set.of(NoteKind.NURSING), 0, 10)).getFirst();
    assertEquals(care, line.id());
    assertEquals("Pansement", line.title());
  }

  @Test
  void nobodySignsOrCorrectsTheOtherProfessionsNote() {
    doctor.does(
        () -> assertThrows(OnlyNursesSign.class, () -> encounters.sign(care, 1, nurse.id())));
    doctor.does(() -> notes.saveDraft(id, new NoteContent("Toux", "", "Grippe"), 0));
    nurse.does(
        () -> assertThrows(OnlyPhysiciansSign.class, () -> encounters.sign(id, 1, doctor.id())));
    nurse.does(() -> notes.sign(care, 1));
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> assertThrows(OnlyNursesSign.class, () -> encounters.beginAmendment(care)));
    doctor.does(() -> assertThrows(OnlyNursesSign.class, () -> notes.amend(care, HEALED, "Non")));
    nurse.does(() -> assertThrows(OnlyPhysiciansSign.class, () -> encounters.beginAmendment(id)));
    nurse.does(() -> assertThrows(OnlyPhysiciansSign.class, () -> notes.amend(id, HEALED, "Non")));
  }

  @Test
  void whoPreparesADoctorsConsultationBeginsNoCareNote() throws Exception {
    Staff.Person other = practice.person(Role.PHYSICIAN);
    EncounterId begun = nurse.asks(() -> encounters.open(patient, other.id()));
    assertEquals(NoteKind.CONSULTATION, other.asks(() -> encounters.view(begun)).kind());
  }
}
