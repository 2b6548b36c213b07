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
import org.galien.encounters.notes.EditorTab;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.patients.PatientId;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
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
  void everyVersionOfANoteAndEachAllergyIsHandedOut(
      Services services, ClinicalPart part, Encounters encounters, Allergies allergies)
      throws Exception {
    Practice practice = new Practice(services);
    PatientId patient = practice.patient();
    Practice.Person doctor = practice.person(Role.PHYSICIAN);
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
        });
    Taken taken = new Taken();
    part.write(patient.value(), taken);
    assertEquals(
        List.of("AllergyIntolerance", "Encounter", "Composition"),
        taken.resources.stream().map(r -> r.getString("resourceType")).toList());
    assertTrue(taken.said.toString().contains("Amoxicilline"));
    assertTrue(taken.said.toString().contains("Auscultation claire"));
  }
}
