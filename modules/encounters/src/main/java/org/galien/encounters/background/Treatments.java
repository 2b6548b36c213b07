package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.entries.EntryColumn;
import org.galien.encounters.entries.EntryList;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.patients.PatientId;
import org.galien.platform.text.TextLimit;

/** What a patient takes for long (FHIR MedicationStatement), in words; it prescribes nothing. */
@ApplicationScoped
@Transactional
public class Treatments extends EntryList<TreatmentEntity> {

  private static final Class<TreatmentEntity> TYPE = TreatmentEntity.class;
  private static final int WORDS = 200;

  private static final List<EntryColumn> COLUMNS =
      List.of(
          EntryColumn.text("encounters.entry.drug", "drug"),
          EntryColumn.text("encounters.entry.dosage", "dosage"),
          EntryColumn.text("encounters.entry.reason", "reason"),
          EntryColumn.words(
              "encounters.entry.declared", "IF(declared, 'YES', NULL)", "encounters.entry."),
          EntryColumn.date("encounters.entry.onset", "onset"));

  Treatments() {
    super(TYPE, "encounters_treatment", RemovalColumns.USUAL, COLUMNS);
  }

  /**
   * Those taken now, by name.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<TreatmentView> of(PatientId patient) {
    return log.current(TYPE, patient).stream()
        .map(TreatmentEntity::view)
        .sorted(Comparator.comparing(TreatmentView::drug, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws DrugMissing when no drug is named
   * @throws org.galien.platform.text.TextTooLong when its words are
   * @throws org.galien.encounters.entries.FieldRefused when it began before birth, or is to come
   */
  public long record(PatientId patient, TreatmentDraft draft) {
    TreatmentEntity treatment = new TreatmentEntity();
    fill(treatment, patient, draft);
    return log.add(patient, treatment, "recorded");
  }

  /**
   * Changes what a treatment in force says; its former version stays readable.
   *
   * @param seen its version on the screen where it was changed
   * @throws org.galien.encounters.entries.EntryChangedMeanwhile when somebody changed it since
   */
  public void change(PatientId patient, long id, int seen, TreatmentDraft draft) {
    TreatmentEntity treatment = log.changing(TYPE, patient, id, seen);
    fill(treatment, patient, draft);
    log.changed(treatment);
  }

  /**
   * One of them, in force or not.
   *
   * @throws org.galien.encounters.entries.EntryUnknown when this chart has no such treatment
   */
  public TreatmentView view(PatientId patient, long id) {
    return log.read(TYPE, patient, id).view();
  }

  private void fill(TreatmentEntity treatment, PatientId patient, TreatmentDraft draft) {
    if (draft.drug() == null || draft.drug().isBlank()) {
      throw new DrugMissing();
    }
    treatment.drug = TextLimit.checked(draft.drug(), WORDS);
    treatment.dosage = TextLimit.checked(draft.dosage(), WORDS);
    treatment.reason = TextLimit.checked(draft.reason(), WORDS);
    treatment.declared = draft.declared();
    treatment.onset = dates.lived(patient, draft.onset(), "onset");
  }
}
