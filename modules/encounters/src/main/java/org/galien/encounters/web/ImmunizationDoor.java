package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.vaccinations.ImmunizationDraft;
import org.galien.encounters.vaccinations.ImmunizationView;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.encounters.vaccinations.VaccinationSchedules;
import org.galien.encounters.vaccinations.VaccineTarget;
import org.galien.patients.PatientId;

/** The form of vaccinations; what they are against are boxes called {@code target-…}. */
@ApplicationScoped
class ImmunizationDoor implements EntryDoor {

  private static final String TARGET = "target-";

  @Inject Immunizations immunizations;
  @Inject VaccinationSchedules schedules;

  @Override
  public EntryKind kind() {
    return EntryKind.IMMUNIZATION;
  }

  @Override
  public void record(PatientId patient, EntryFields typed) {
    immunizations.record(patient, draft(typed));
  }

  @Override
  public void change(PatientId patient, long id, int seen, EntryFields typed) {
    immunizations.change(patient, id, seen, draft(typed));
  }

  @Override
  public Map<String, String> fields(PatientId patient, long id) {
    ImmunizationView one = immunizations.view(patient, id);
    Map<String, String> fields = new HashMap<>();
    fields.put("version", String.valueOf(one.version()));
    fields.put("vaccine", one.vaccine());
    fields.put("givenOn", one.givenOn().said());
    fields.put("dose", EntryDoor.said(one.dose()));
    fields.put("lot", one.lot());
    fields.put("site", one.site());
    fields.put("performer", one.performer());
    fields.put("declared", String.valueOf(one.declared()));
    one.targets().forEach(target -> fields.put(TARGET + target, "true"));
    return fields;
  }

  @Override
  public void remove(PatientId patient, long id, Removal removal) {
    immunizations.remove(patient, id, removal);
  }

  @Override
  public void restore(PatientId patient, long id) {
    immunizations.restore(patient, id);
  }

  @Override
  public List<EntryVersion> versions(PatientId patient, long id) {
    return immunizations.versions(patient, id);
  }

  private ImmunizationDraft draft(EntryFields typed) {
    int dose = typed.number("dose", 2);
    List<String> targets =
        schedules.schedule().targets().stream()
            .map(VaccineTarget::code)
            .filter(code -> typed.checked(TARGET + code))
            .toList();
    return new ImmunizationDraft(
        typed.text("vaccine"),
        targets,
        typed.date("givenOn"),
        typed.text("dose").isEmpty() ? null : Integer.valueOf(dose),
        typed.text("lot"),
        typed.text("site"),
        typed.text("performer"),
        typed.checked("declared"));
  }
}
