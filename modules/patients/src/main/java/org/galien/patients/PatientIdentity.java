package org.galien.patients;

import java.time.LocalDate;
import java.util.List;
import org.galien.patients.identity.AdministrativeSex;

/**
 * The traits by which a document or a draft is told to be about this patient.
 *
 * @param usedName null when it is the birth name
 * @param usedFirstName null when it is the first birth first name
 * @param nir the fifteen characters, null when not known
 */
public record PatientIdentity(
    PatientId id,
    String birthName,
    String usedName,
    List<String> birthFirstNames,
    String usedFirstName,
    LocalDate birthDate,
    AdministrativeSex sex,
    String nir) {

  /** {@code DELAUNAY-ROUSSEL Marie-Thérèse}. */
  public String display() {
    return (usedName == null ? birthName : usedName)
        + " "
        + (usedFirstName == null ? birthFirstNames.getFirst() : usedFirstName);
  }

  /** As cards and lists show it. */
  public SeenPatient seen() {
    return SeenPatient.of(id, display(), birthName, birthDate, sex);
  }

  /** EL reads properties. */
  public String getDisplay() {
    return display();
  }
}
