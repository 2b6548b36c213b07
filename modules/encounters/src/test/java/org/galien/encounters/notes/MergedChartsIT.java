package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.galien.encounters.Practice;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.Criticality;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeRequest;
import org.galien.patients.PatientId;
import org.galien.patients.PatientMerged;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditChain;
import org.galien.standalone.Services;
import org.junit.jupiter.api.Test;

/** What happens to notes and lists when their chart turns out to be somebody's second one. */
class MergedChartsIT extends OpenConsultation {

  private static final NoteContent COUGH = new NoteContent("Toux", "Râles", "Bronchite");

  private final ChartMerges merges;
  private final Allergies allergies;
  private final PatientId other;

  MergedChartsIT(Services services, Encounters encounters) {
    super(services, encounters);
    this.merges = services.get(ChartMerges.class);
    this.allergies = services.get(Allergies.class);
    this.other = new Practice(services).patient();
  }

  @Test
  void signedNotesMoveAndMoveBackAndTheChainStaysWhole() throws Exception {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    doctor.does(() -> notes.sign(id, 1));
    AuditChain chain = services.get(AuditChain.class);
    long merge = merge();
    assertEquals(0, encountersOf(patient));
    assertEquals(1, encountersOf(other));
    assertTrue(chain.verify().intact());
    doctor.does(() -> notes.amend(id, new NoteContent("Toux", "Râles", "Grippe"), "erreur"));
    assertTrue(chain.verify().intact());
    doctor.does(() -> merges.undo(merge));
    assertEquals(1, encountersOf(patient));
    assertEquals(0, encountersOf(other));
    assertTrue(chain.verify().intact());
  }

  @Test
  void whatCameSinceStaysAndNothingIsWrittenInTheRetiredChart() throws Exception {
    long mine = allergy(patient, "Amoxicilline");
    long merge = merge();
    assertThrows(PatientMerged.class, () -> allergy(patient, "Aspirine"));
    assertThrows(
        PatientMerged.class, () -> doctor.asks(() -> encounters.open(patient, doctor.id())));
    long since = allergy(other, "Latex");
    assertEquals(Set.of(mine, since), allergiesOf(other));
    doctor.does(() -> merges.undo(merge));
    assertEquals(Set.of(mine), allergiesOf(patient));
    assertEquals(Set.of(since), allergiesOf(other));
  }

  @Test
  void twoOpenConsultationsOfOneDayKeepTwoChartsApart() throws Exception {
    doctor.asks(() -> encounters.open(other, doctor.id()));
    assertThrows(ConsultationsOpenInBoth.class, this::merge);
    assertEquals(patient, merges.standing(patient));
  }

  private long merge() throws Exception {
    Patients patients = services.get(Patients.class);
    MergeRequest request =
        new MergeRequest(
            other,
            patients.view(other).version(),
            patient,
            patients.view(patient).version(),
            Set.of());
    return doctor.asks(() -> merges.merge(request));
  }

  private long allergy(PatientId of, String substance) throws Exception {
    AllergyDraft draft =
        new AllergyDraft(AllergyKind.ALLERGY, substance, "", Criticality.HIGH, null);
    return doctor.asks(() -> allergies.record(of, draft));
  }

  private Set<Long> allergiesOf(PatientId of) throws Exception {
    return doctor.asks(
        () ->
            allergies.of(of).entries().stream()
                .map(entry -> entry.id())
                .collect(Collectors.toSet()));
  }

  private long encountersOf(PatientId of) throws Exception {
    return doctor.asks(() -> services.get(Timeline.class).count(of));
  }
}
