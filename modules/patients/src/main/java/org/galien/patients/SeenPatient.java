package org.galien.patients;

import java.time.LocalDate;
import org.galien.patients.identity.AdministrativeSex;

/**
 * A patient as a screen showed them. Who decides by it means this identity, and is told when it is
 * another by now.
 *
 * @param traits those shown, as text, to be compared and nothing else. Not the version of the row:
 *     a telephone number saved meanwhile makes nobody somebody else. Not a hash: the page that
 *     carries it back shows the same words.
 */
public record SeenPatient(PatientId id, String traits) {

  static SeenPatient of(
      PatientId id, String name, String birthName, LocalDate birthDate, AdministrativeSex sex) {
    return new SeenPatient(id, String.join("|", name, birthName, birthDate.toString(), sex.code()));
  }
}
