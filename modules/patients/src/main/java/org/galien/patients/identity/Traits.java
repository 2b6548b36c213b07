package org.galien.patients.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * Who somebody is, as the INS has it, with the names they go by.
 *
 * @param birthName nom de naissance
 * @param usedName nom utilisé, null when it is the birth name
 * @param birthFirstNames prénoms de naissance in order, the first one first
 * @param usedFirstName prénom utilisé, null when it is the first birth first name
 * @param birthPlaceCode INSEE code of the commune or country of birth, null when unknown
 */
public record Traits(
    String birthName,
    String usedName,
    List<String> birthFirstNames,
    String usedFirstName,
    LocalDate birthDate,
    AdministrativeSex sex,
    String birthPlaceCode) {

  public Traits {
    birthFirstNames = birthFirstNames == null ? List.of() : List.copyOf(birthFirstNames);
  }

  /** Somebody who goes by their birth name and first birth first name. */
  public static Traits of(
      String birthName, String firstName, LocalDate birthDate, AdministrativeSex sex) {
    List<String> firstNames = firstName == null ? List.of() : List.of(firstName);
    return new Traits(birthName, null, firstNames, null, birthDate, sex, null);
  }

  public Traits using(String usedName) {
    return new Traits(
        birthName, usedName, birthFirstNames, usedFirstName, birthDate, sex, birthPlaceCode);
  }

  /** The traits of the INS alone: what an identity document confirms. */
  public Traits strict() {
    return new Traits(birthName, null, birthFirstNames, null, birthDate, sex, birthPlaceCode);
  }
}
