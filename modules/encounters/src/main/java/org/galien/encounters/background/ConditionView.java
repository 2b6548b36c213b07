package org.galien.encounters.background;

/**
 * A long-lasting condition.
 *
 * @param code CIM-10, may be null
 * @param ald may be null
 * @param onsetYear may be null
 */
public record ConditionView(
    long id, String label, String code, Ald ald, ConditionStatus status, Integer onsetYear) {}
