package org.galien.patients.identity;

/**
 * Where somebody is reached; every part may be null.
 *
 * @param phone as typed in a draft, {@code 0612345678} or {@code +32…} in a view
 * @param line number and street, at most 200 characters
 */
public record Contact(
    String phone, String otherPhone, String email, String line, String postalCode, String town) {

  public static final Contact NONE = new Contact(null, null, null, null, null, null);

  public static Contact ofPhone(String phone) {
    return new Contact(phone, null, null, null, null, null);
  }

  /** EL reads properties: {@code 06 12 34 56 78}. */
  public String getSpacedPhone() {
    return PhoneNumber.spaced(phone);
  }

  /** EL reads properties: {@code 06 12 34 56 78}. */
  public String getSpacedOtherPhone() {
    return PhoneNumber.spaced(otherPhone);
  }
}
