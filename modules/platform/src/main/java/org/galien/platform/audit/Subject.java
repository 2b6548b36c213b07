package org.galien.platform.audit;

/**
 * What an entry is about.
 *
 * @param kind singular noun, as in {@code appointment}
 * @param id its number, 0 when there is none
 * @param patientId the patient concerned, or null
 */
public record Subject(String kind, long id, Long patientId) {

  public static Subject of(String kind, long id) {
    return new Subject(kind, id, "patient".equals(kind) ? Long.valueOf(id) : null);
  }

  public static Subject ofPatient(String kind, long id, long patientId) {
    return new Subject(kind, id, patientId);
  }
}
