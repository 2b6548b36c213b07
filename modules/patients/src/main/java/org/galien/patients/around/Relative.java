package org.galien.patients.around;

/**
 * Somebody around a patient.
 *
 * @param id 0 for one not saved yet
 * @param relation as said, as in « mère » or « tutrice »; may be empty
 * @param phone as typed in a draft, as kept in a view; null when not known
 * @param trusted personne de confiance
 */
public record Relative(long id, String name, String relation, String phone, boolean trusted) {}
