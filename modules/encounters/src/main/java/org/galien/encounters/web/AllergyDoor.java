package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.Criticality;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.Removal;
import org.galien.patients.PatientId;

/** The form of allergies and intolerances. */
@ApplicationScoped
class AllergyDoor implements EntryDoor {

  @Inject Allergies allergies;

  @Override
  public EntryKind kind() {
    return EntryKind.ALLERGY;
  }

  @Override
  public void record(PatientId patient, EntryFields typed) {
    allergies.record(patient, draft(typed));
  }

  @Override
  public void change(PatientId patient, long id, int seen, EntryFields typed) {
    allergies.change(patient, id, seen, draft(typed));
  }

  @Override
  public void remove(PatientId patient, long id, Removal removal) {
    allergies.remove(patient, id, removal);
  }

  @Override
  public void restore(PatientId patient, long id) {
    allergies.restore(patient, id);
  }

  @Override
  public List<EntryVersion> versions(PatientId patient, long id) {
    return allergies.versions(patient, id);
  }

  @Override
  public Map<String, String> fields(PatientId patient, long id) {
    AllergyView allergy = allergies.view(patient, id);
    return Map.of(
        "version", String.valueOf(allergy.version()),
        "kind", allergy.kind().name(),
        "substance", allergy.substance(),
        "reaction", allergy.reaction(),
        "criticality", allergy.criticality().name(),
        "onset", allergy.onset() == null ? "" : allergy.onset().said());
  }

  private static AllergyDraft draft(EntryFields typed) {
    return new AllergyDraft(
        typed.choice("kind", AllergyKind.class),
        typed.text("substance"),
        typed.text("reaction"),
        typed.choice("criticality", Criticality.class),
        typed.date("onset"));
  }
}
