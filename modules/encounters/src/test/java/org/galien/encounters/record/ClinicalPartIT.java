package org.galien.encounters.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.galien.encounters.EncounterId;
import org.galien.encounters.Practice;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.Criticality;
import org.galien.encounters.background.TreatmentDraft;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.measures.MeasureDraft;
import org.galien.encounters.measures.MeasureKind;
import org.galien.encounters.measures.Measures;
import org.galien.encounters.notes.EditorTab;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.patients.PatientId;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is handed out of a chart's clinical part. */
@ExtendWith(Standalone.class)
class ClinicalPartIT {

  private static final class Taken implements ChartWriter {

    private final List<String> said = new ArrayList<>();
    private final List<JsonObject> resources = new ArrayList<>();

    @Override
    public void section(String title) {}

    @Override
    public void entry(String head, String... lines) {
      said.add(head + " " + Arrays.toString(lines));
    }

    @Override
    public void resource(JsonObject resource) {
      resources.add(resource);
    }

    @Override
    public void file(String path, InputStream content) {}
  }

  @Test
  void everyVersionOfANoteAndWhateverTheListsSaidIsHandedOut(
      Services services,
      ListsPart lists,
      ClinicalPart notes,
      Encounters encounters,
      Allergies allergies,
      Treatments treatments,
      Measures measures)
      throws Exception {
    Practice practice = new Practice(services);
    PatientId patient = practice.patient();
    Staff.Person doctor = practice.person(Role.PHYSICIAN);
    EncounterId note = doctor.asks(() -> encounters.open(patient, doctor.id()));
    EditorTab tab = new EditorTab("record", 1);
    doctor.does(
        () -> {
          long revision =
              encounters
                  .saveDraft(note, new NoteContent("Toux", "Auscultation claire", ""), 0, tab)
                  .revision();
          encounters.sign(note, revision, doctor.id());
          allergies.record(
              patient,
              new AllergyDraft(
                  AllergyKind.ALLERGY, "Amoxicilline", "urticaire", Criticality.HIGH, null));
          long taken =
              treatments.record(
                  patient, new TreatmentDraft("Bisoprolol 5 mg", "1 le matin", "", false, null));
          treatments.remove(
              patient, taken, new Removal(RemovalReason.ENTERED_IN_ERROR, "autre patient", null));
          measures.record(
              patient, List.of(MeasureDraft.of(MeasureKind.WEIGHT, "72.5")), null, true);
        });
    Taken taken = new Taken();
    lists.write(patient.value(), taken);
    notes.write(patient.value(), taken);
    assertEquals(
        List.of(
            "AllergyIntolerance", "MedicationStatement", "Observation", "Encounter", "Composition"),
        taken.resources.stream().map(r -> r.getString("resourceType")).toList());
    assertTrue(taken.said.toString().contains("Amoxicilline"));
    assertTrue(taken.said.toString().contains("Auscultation claire"));
    assertTrue(taken.said.toString().contains("72,5 kg"));
    assertEquals("entered-in-error", taken.resources.get(1).getString("status"));
  }
}
