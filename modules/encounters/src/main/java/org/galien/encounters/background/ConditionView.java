package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * A problem, something of the history, or a risk factor.
 *
 * @param version what {@link Conditions#change} wants back
 * @param code CIM-10, may be null
 * @param ald may be null
 * @param onset may be null
 * @param relative of a family history, whose; may be empty
 */
public record ConditionView(
    long id,
    int version,
    ConditionCategory category,
    String label,
    String code,
    Ald ald,
    ConditionStatus status,
    PartialDate onset,
    String relative) {

  /** Null when it is not known. */
  public Integer onsetYear() {
    return onset == null ? null : Integer.valueOf(onset.year());
  }
}
