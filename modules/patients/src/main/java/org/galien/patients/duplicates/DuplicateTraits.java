package org.galien.patients.duplicates;

import java.time.LocalDate;
import java.util.List;

/**
 * What two identities are compared by; every part but the lists may be null.
 *
 * @param familyNames birth name and used name, without repetition
 * @param firstNames used first name and birth first names, without repetition
 * @param sex F, M or I
 * @param nir the fifteen characters of a valid and definitive NIR
 * @param phones in the form they are kept
 * @param address number, street and postal code
 * @param email in lower case
 * @param homonym somebody said that another person bears very close traits
 */
public record DuplicateTraits(
    List<String> familyNames,
    List<String> firstNames,
    LocalDate birthDate,
    String sex,
    String nir,
    List<String> phones,
    String address,
    String email,
    boolean homonym) {

  public DuplicateTraits {
    familyNames = List.copyOf(familyNames);
    firstNames = List.copyOf(firstNames);
    phones = List.copyOf(phones);
  }

  boolean woman() {
    return "F".equals(sex);
  }
}
