package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * A condition to record.
 *
 * @param label at most 300 characters
 * @param code CIM-10, may be null
 * @param ald of a problem only; may be null
 * @param onset since when, as far as known; may be null
 * @param relative of a family history, whose; at most 60 characters, may be empty
 */
public record ConditionDraft(
    ConditionCategory category,
    String label,
    String code,
    Ald ald,
    PartialDate onset,
    String relative) {

  /** A problem of today. */
  public static ConditionDraft problem(String label, String code, Ald ald) {
    return new ConditionDraft(ConditionCategory.PROBLEM, label, code, ald, null, "");
  }
}
