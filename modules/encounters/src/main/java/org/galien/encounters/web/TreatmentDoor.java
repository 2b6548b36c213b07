package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.galien.encounters.background.TreatmentDraft;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.Removal;
import org.galien.patients.PatientId;

/** The form of long-term treatments. */
@ApplicationScoped
class TreatmentDoor implements EntryDoor {

  @Inject Treatments treatments;

  @Override
  public EntryKind kind() {
    return EntryKind.TREATMENT;
  }

  @Override
  public void record(PatientId patient, EntryFields typed) {
    treatments.record(patient, draft(typed));
  }

  @Override
  public void change(PatientId patient, long id, int seen, EntryFields typed) {
    treatments.change(patient, id, seen, draft(typed));
  }

  @Override
  public void remove(PatientId patient, long id, Removal removal) {
    treatments.remove(patient, id, removal);
  }

  @Override
  public void restore(PatientId patient, long id) {
    treatments.restore(patient, id);
  }

  @Override
  public List<EntryVersion> versions(PatientId patient, long id) {
    return treatments.versions(patient, id);
  }

  @Override
  public Map<String, String> fields(PatientId patient, long id) {
    TreatmentView treatment = treatments.view(patient, id);
    return Map.of(
        "version", String.valueOf(treatment.version()),
        "drug", treatment.drug(),
        "dosage", treatment.dosage(),
        "reason", treatment.reason(),
        "declared", String.valueOf(treatment.declared()),
        "onset", treatment.onset() == null ? "" : treatment.onset().said());
  }

  private static TreatmentDraft draft(EntryFields typed) {
    return new TreatmentDraft(
        typed.text("drug"),
        typed.text("dosage"),
        typed.text("reason"),
        typed.checked("declared"),
        typed.date("onset"));
  }
}
