package org.galien.encounters.background;

/**
 * A condition to record.
 *
 * @param label at most 300 characters
 * @param code CIM-10, may be null
 * @param ald may be null
 * @param onsetYear four digits, or null
 */
public record ConditionDraft(String label, String code, Ald ald, Integer onsetYear) {}
