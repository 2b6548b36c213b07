package org.galien.patients.correspondents;

/**
 * @param id 0 for a new one
 * @param version to be given back with a change
 * @param name family name, or that of a house
 * @param firstName may be empty, as all that follows
 * @param rpps eleven digits
 * @param phone in the form that is kept, as is {@code fax}
 * @param secureEmail of MSSanté
 */
public record Correspondent(
    long id,
    int version,
    String name,
    String firstName,
    String specialty,
    String rpps,
    String phone,
    String fax,
    String email,
    String secureEmail,
    String address,
    String postalCode,
    String town) {

  /** {@code ROUSSEL Marie}. */
  public String display() {
    return firstName.isEmpty() ? name : name + " " + firstName;
  }
}
