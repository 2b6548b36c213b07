package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.entries.EntryColumn;
import org.galien.encounters.entries.EntryList;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.patients.PatientId;
import org.galien.platform.text.Folding;
import org.galien.platform.text.TextLimit;

/** Allergies and intolerances (FHIR AllergyIntolerance). */
@ApplicationScoped
@Transactional
public class Allergies extends EntryList<AllergyEntity> {

  private static final Class<AllergyEntity> TYPE = AllergyEntity.class;

  private static final Comparator<AllergyView> MOST_CRITICAL_FIRST =
      Comparator.comparing(AllergyView::kind)
          .thenComparing(AllergyView::criticality)
          .thenComparing(AllergyView::substance);

  private static final List<EntryColumn> COLUMNS =
      List.of(
          EntryColumn.words("encounters.entry.kind", "kind", "encounters.entry.kind."),
          EntryColumn.text("encounters.entry.substance", "substance"),
          EntryColumn.text("encounters.entry.reaction", "reaction"),
          EntryColumn.words(
              "encounters.entry.criticality", "criticality", "encounters.entry.criticality."),
          EntryColumn.date("encounters.entry.onset", "onset"));

  Allergies() {
    super(
        TYPE, "encounters_allergy", new RemovalColumns("superseded_at", "superseded_by"), COLUMNS);
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public AllergyList of(PatientId patient) {
    List<AllergyEntity> current = log.current(TYPE, patient);
    List<AllergyView> entries =
        current.stream()
            .filter(entry -> entry.kind != AllergyKind.NONE_KNOWN)
            .map(AllergyEntity::view)
            .sorted(MOST_CRITICAL_FIRST)
            .toList();
    return new AllergyList(!current.isEmpty(), entries);
  }

  /**
   * Records an allergy; it replaces "none known".
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws SubstanceMissing when no substance is named
   * @throws AllergyRecordedBefore when it is in force already, however it is spelt
   * @throws org.galien.platform.text.TextTooLong when substance or reaction is
   * @throws org.galien.encounters.entries.FieldRefused when it began before birth, or is to come
   */
  public long record(PatientId patient, AllergyDraft draft) {
    AllergyEntity entry = new AllergyEntity();
    fill(entry, patient, draft);
    replaceNoneKnown(patient);
    return log.add(patient, entry, "recorded");
  }

  /**
   * Changes what an allergy in force says; its former version stays readable.
   *
   * @param seen its version on the screen where it was changed
   * @throws org.galien.encounters.entries.EntryChangedMeanwhile when somebody changed it since
   */
  public void change(PatientId patient, long id, int seen, AllergyDraft draft) {
    AllergyEntity entry = log.changing(TYPE, patient, id, seen);
    fill(entry, patient, draft);
    log.changed(entry);
  }

  /**
   * Records that the patient was asked and has none.
   *
   * @throws AllergiesRecorded when some are recorded
   */
  public void recordNoneKnown(PatientId patient) {
    AllergyList list = of(patient);
    if (!list.entries().isEmpty()) {
      throw new AllergiesRecorded();
    }
    if (!list.asked()) {
      AllergyEntity none = new AllergyEntity();
      none.kind = AllergyKind.NONE_KNOWN;
      log.add(patient, none, "none-known");
    }
  }

  /** Puts an allergy back in force, with its first words; does nothing when it is. */
  @Override
  public void restore(PatientId patient, long id) {
    if (log.restore(TYPE, patient, id)) {
      replaceNoneKnown(patient);
    }
  }

  /**
   * One of them, in force or not.
   *
   * @throws org.galien.encounters.entries.EntryUnknown when this chart has no such allergy
   */
  public AllergyView view(PatientId patient, long id) {
    return log.read(TYPE, patient, id).view();
  }

  private void fill(AllergyEntity entry, PatientId patient, AllergyDraft draft) {
    if (draft.substance() == null || draft.substance().isBlank()) {
      throw new SubstanceMissing();
    }
    String substance = TextLimit.checked(draft.substance(), 200);
    log.current(TYPE, patient).stream()
        .filter(other -> other != entry && folded(other.substance).equals(folded(substance)))
        .findFirst()
        .ifPresent(
            other -> {
              throw new AllergyRecordedBefore(other.substance);
            });
    entry.kind = draft.kind();
    entry.substance = substance;
    entry.reaction = TextLimit.checked(draft.reaction(), 200);
    entry.criticality = draft.criticality() == null ? Criticality.UNKNOWN : draft.criticality();
    entry.onset = dates.lived(patient, draft.onset(), "onset");
  }

  /** Case, accents and what parts words do not make another substance. */
  private static String folded(String substance) {
    return Folding.fold(substance).replaceAll("[^\\p{L}\\p{N}\\p{So}]+", " ").strip();
  }

  private void replaceNoneKnown(PatientId patient) {
    log.current(TYPE, patient).stream()
        .filter(entry -> entry.kind == AllergyKind.NONE_KNOWN)
        .forEach(log::replaced);
  }
}
