package org.galien.patients.identity;

/** The sex of the INS traits, as civil status has it (FHIR {@code Patient.gender}). */
public enum AdministrativeSex {
  FEMALE("F"),
  MALE("M"),
  /** « I », indéterminé: what the INSi service answers for a sex it does not know. */
  UNKNOWN("I");

  private final String code;

  AdministrativeSex(String code) {
    this.code = code;
  }

  /** F, M or I: the letter of the INS. */
  public String code() {
    return code;
  }

  /** EL reads properties. */
  public String getCode() {
    return code;
  }

  /**
   * @param code F, M or I
   * @throws IllegalArgumentException for anything else
   */
  public static AdministrativeSex of(String code) {
    for (AdministrativeSex sex : values()) {
      if (sex.code.equals(code)) {
        return sex;
      }
    }
    throw new IllegalArgumentException("No such sex code");
  }
}
