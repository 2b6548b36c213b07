package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.encounters.background.Ald;
import org.galien.encounters.background.ConditionCategory;
import org.galien.encounters.background.ConditionDraft;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.Removal;
import org.galien.patients.PatientId;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;

/** The form of problems, history and risk factors. */
@ApplicationScoped
class ConditionDoor implements EntryDoor {

  @Inject Conditions conditions;

  @Override
  public EntryKind kind() {
    return EntryKind.CONDITION;
  }

  @Override
  public void record(PatientId patient, EntryFields typed) {
    conditions.record(patient, draft(typed));
  }

  @Override
  public void change(PatientId patient, long id, int seen, EntryFields typed) {
    conditions.change(patient, id, seen, draft(typed));
  }

  @Override
  public void remove(PatientId patient, long id, Removal removal) {
    conditions.remove(patient, id, removal);
  }

  @Override
  public void restore(PatientId patient, long id) {
    conditions.restore(patient, id);
  }

  @Override
  public List<EntryVersion> versions(PatientId patient, long id) {
    return conditions.versions(patient, id);
  }

  @Override
  public Map<String, String> fields(PatientId patient, long id) {
    ConditionView condition = conditions.view(patient, id);
    Ald ald = condition.ald();
    return Map.of(
        "version", String.valueOf(condition.version()),
        "category", condition.category().name(),
        "label", condition.label(),
        "code", EntryDoor.said(condition.code()),
        "relative", condition.relative(),
        "ald", ald == null ? "" : String.valueOf(ald.number()),
        "until", ald == null || ald.until() == null ? "" : Dates.date(ald.until()),
        "onset", condition.onset() == null ? "" : condition.onset().said());
  }

  private static ConditionDraft draft(EntryFields typed) {
    return new ConditionDraft(
        typed.choice("category", ConditionCategory.class),
        typed.text("label"),
        typed.text("code"),
        ald(typed),
        typed.date("onset"),
        typed.text("relative"));
  }

  private static Ald ald(EntryFields typed) {
    boolean none = typed.text("ald").isEmpty() && typed.text("until").isEmpty();
    return none ? null : new Ald(typed.number("ald", 2), until(typed));
  }

  /** An agreement ends in this century. */
  private static LocalDate until(EntryFields typed) {
    String text = typed.text("until");
    return text.isEmpty()
        ? null
        : TypedDate.read(text)
            .filter(TypedDate::isWhole)
            .map(ConditionDoor::day)
            .orElseThrow(() -> new FieldRefused("until", "encounters.day-unreadable"));
  }

  private static LocalDate day(TypedDate typed) {
    int year = typed.year() < 100 ? 2000 + typed.year() : typed.year();
    return LocalDate.of(year, typed.month(), typed.day());
  }
}
