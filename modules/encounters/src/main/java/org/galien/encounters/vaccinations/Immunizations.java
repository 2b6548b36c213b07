package org.galien.encounters.vaccinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.EntryColumn;
import org.galien.encounters.entries.EntryList;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.platform.text.TextLimit;

/** Vaccinations of a patient (FHIR Immunization), and what the confirmed schedule says is due. */
@ApplicationScoped
@Transactional
public class Immunizations extends EntryList<ImmunizationEntity> {

  private static final Class<ImmunizationEntity> TYPE = ImmunizationEntity.class;
  private static final int MOST_DOSES = 20;

  private static final List<EntryColumn> COLUMNS =
      List.of(
          EntryColumn.text("encounters.entry.vaccine", "vaccine"),
          EntryColumn.date("encounters.entry.givenOn", "given_on"),
          EntryColumn.text("encounters.entry.dose", "dose"),
          EntryColumn.text("encounters.entry.lot", "lot"),
          EntryColumn.text("encounters.entry.site", "site"),
          EntryColumn.text("encounters.entry.performer", "performer"),
          EntryColumn.text("encounters.entry.targets", "targets"),
          EntryColumn.words(
              "encounters.entry.declared", "IF(declared, 'YES', NULL)", "encounters.entry."));

  @Inject VaccinationSchedules schedules;

  Immunizations() {
    super(TYPE, "encounters_immunization", RemovalColumns.USUAL, COLUMNS);
  }

  @Inject Patients patients;

  /**
   * The latest first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<ImmunizationView> of(PatientId patient) {
    return log.current(TYPE, patient).stream()
        .map(ImmunizationEntity::view)
        .sorted(Comparator.comparing(ImmunizationView::givenOn).reversed())
        .toList();
  }

  /**
   * What is due or late today, with the rule that says so.
   *
   * @return nothing until a doctor has confirmed the schedule, and of whom no whole birth date is
   *     known
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<DueDose> due(PatientId patient) {
    List<ImmunizationView> given = of(patient);
    PatientView view = patients.view(patient);
    boolean unsure =
        view.attributes().contains(IdentityAttribute.BIRTH_MONTH_UNKNOWN)
            || view.attributes().contains(IdentityAttribute.BIRTH_DAY_UNKNOWN);
    if (unsure || schedules.confirmation().isEmpty()) {
      return List.of();
    }
    Map<String, List<PartialDate>> byTarget = new HashMap<>();
    for (ImmunizationView one : given) {
      for (String target : one.targets()) {
        byTarget.computeIfAbsent(target, code -> new ArrayList<>()).add(one.givenOn());
      }
    }
    return DueDoses.of(schedules.schedule(), byTarget, view.traits().birthDate(), dates.today());
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws FieldRefused without a vaccine or a day, of a day before birth or to come, of a dose or
   *     a target that cannot be
   * @throws org.galien.platform.text.TextTooLong when its words are
   */
  public long record(PatientId patient, ImmunizationDraft draft) {
    ImmunizationEntity entity = new ImmunizationEntity();
    fill(entity, patient, draft);
    return log.add(patient, entity, "recorded");
  }

  /**
   * Changes what a vaccination says; its former version stays readable.
   *
   * @param seen its version on the screen where it was changed
   */
  public void change(PatientId patient, long id, int seen, ImmunizationDraft draft) {
    ImmunizationEntity entity = log.changing(TYPE, patient, id, seen);
    fill(entity, patient, draft);
    log.changed(entity);
  }

  /**
   * One of them, in force or not.
   *
   * @throws org.galien.encounters.entries.EntryUnknown when this chart has no such vaccination
   */
  public ImmunizationView view(PatientId patient, long id) {
    return log.read(TYPE, patient, id).view();
  }

  private void fill(ImmunizationEntity entity, PatientId patient, ImmunizationDraft draft) {
    if (draft.vaccine() == null || draft.vaccine().isBlank()) {
      throw new FieldRefused("vaccine", "encounters.vaccine-missing");
    }
    if (draft.givenOn() == null) {
      throw new FieldRefused("givenOn", "encounters.date-missing");
    }
    if (draft.dose() != null && (draft.dose() < 1 || draft.dose() > MOST_DOSES)) {
      throw new FieldRefused("dose", "encounters.dose-impossible", MOST_DOSES);
    }
    List<String> known = schedules.schedule().targets().stream().map(VaccineTarget::code).toList();
    entity.vaccine = TextLimit.checked(draft.vaccine(), 120);
    entity.targets =
        String.join(" ", draft.targets().stream().filter(known::contains).distinct().toList());
    entity.givenOn = dates.lived(patient, draft.givenOn(), "givenOn");
    entity.dose = draft.dose();
    entity.lot = TextLimit.checked(draft.lot(), 40);
    entity.site = TextLimit.checked(draft.site(), 60);
    entity.performer = TextLimit.checked(draft.performer(), 120);
    entity.declared = draft.declared();
  }
}
