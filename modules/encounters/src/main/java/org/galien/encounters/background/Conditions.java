package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.entries.EntryColumn;
import org.galien.encounters.entries.EntryList;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.patients.PatientId;
import org.galien.platform.text.TextLimit;
import org.galien.terminology.Cim10;

/** Problems and ALD, history and risk factors (FHIR Condition, FamilyMemberHistory). */
@ApplicationScoped
@Transactional
public class Conditions extends EntryList<ConditionEntity> {

  private static final Class<ConditionEntity> TYPE = ConditionEntity.class;

  private static final Comparator<ConditionView> UNDER_ALD_FIRST =
      Comparator.comparing(ConditionView::category).thenComparing(c -> c.ald() == null);

  private static final List<EntryColumn> COLUMNS =
      List.of(
          EntryColumn.words("encounters.entry.category", "category", "encounters.entry.category."),
          EntryColumn.text("encounters.entry.label", "label"),
          EntryColumn.text("encounters.entry.relative", "relative"),
          EntryColumn.text("encounters.entry.code", "code"),
          EntryColumn.text("encounters.entry.ald", "ald_number"),
          EntryColumn.date("encounters.entry.until", "ald_until"),
          EntryColumn.date("encounters.entry.onset", "onset"));

  @Inject Cim10 cim10;

  Conditions() {
    super(TYPE, "encounters_condition", new RemovalColumns("resolved_at", "resolved_by"), COLUMNS);
  }

  /**
   * Conditions in force, of all categories in their order; problems under ALD first. A relative's
   * stand among them: who tells of the patient asks {@link ConditionCategory#own}.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<ConditionView> of(PatientId patient) {
    return log.current(TYPE, patient).stream()
        .map(ConditionEntity::view)
        .sorted(UNDER_ALD_FIRST)
        .toList();
  }

  /**
   * Whether an ALD is in force today: what reception needs to bill, and all that it may know of
   * conditions.
   */
  public boolean underAld(PatientId patient) {
    LocalDate today = dates.today();
    return log.standing(TYPE, patient).stream()
        .map(ConditionEntity::ald)
        .anyMatch(ald -> ald != null && !ald.endedOn(today));
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws LabelMissing when the condition has no words
   * @throws CodeUnknown when the practice has loaded a table of codes, and this is none of it
   * @throws org.galien.platform.text.TextTooLong when they are
   * @throws AldUnknown when the number is on no list
   * @throws org.galien.encounters.entries.FieldRefused when it began before birth, or is to come
   */
  public long record(PatientId patient, ConditionDraft draft) {
    ConditionEntity condition = new ConditionEntity();
    fill(condition, patient, draft);
    return log.add(patient, condition, "recorded");
  }

  /**
   * Changes what a condition in force says; its former version stays readable.
   *
   * @param seen its version on the screen where it was changed
   * @throws org.galien.encounters.entries.EntryChangedMeanwhile when somebody changed it since
   */
  public void change(PatientId patient, long id, int seen, ConditionDraft draft) {
    ConditionEntity condition = log.changing(TYPE, patient, id, seen);
    fill(condition, patient, draft);
    log.changed(condition);
  }

  /**
   * One of them, in force or not.
   *
   * @throws org.galien.encounters.entries.EntryUnknown when this chart has no such condition
   */
  public ConditionView view(PatientId patient, long id) {
    return log.read(TYPE, patient, id).view();
  }

  private void fill(ConditionEntity condition, PatientId patient, ConditionDraft draft) {
    if (draft.label() == null || draft.label().isBlank()) {
      throw new LabelMissing();
    }
    boolean family = draft.category() == ConditionCategory.FAMILY;
    condition.category = draft.category();
    condition.label = TextLimit.checked(draft.label(), 300);
    condition.relative = family ? TextLimit.checked(draft.relative(), 60) : "";
    condition.code = code(draft.code(), condition.code);
    Ald ald = draft.category() == ConditionCategory.PROBLEM ? draft.ald() : null;
    if (ald != null && (ald.number() < 1 || ald.number() > Ald.LAST)) {
      throw new AldUnknown();
    }
    condition.aldNumber = ald == null ? null : ald.number();
    condition.aldUntil = ald == null ? null : ald.until();
    condition.onset =
        family ? dates.past(draft.onset(), "onset") : dates.lived(patient, draft.onset(), "onset");
  }

  /** A code that stood before the table came, or left it, may go on standing. */
  private String code(String typed, String before) {
    String code = Cim10.canonical(TextLimit.checked(typed, 10));
    if (code.isEmpty()) {
      return null;
    }
    if (!code.equals(before) && cim10.loaded() && cim10.of(code).isEmpty()) {
      throw new CodeUnknown(code);
    }
    return code;
  }
}
