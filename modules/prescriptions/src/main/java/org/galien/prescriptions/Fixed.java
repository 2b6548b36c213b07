package org.galien.prescriptions;

/** Why a drug is not to be substituted, in the letters the law gives to the reasons. */
public enum Fixed {
  /** It may be substituted. */
  NO(""),
  /** Marge thérapeutique étroite. */
  MTE("MTE"),
  /** Enfant, forme galénique. */
  EFG("EFG"),
  /** Contre-indication formelle à un excipient. */
  CIF("CIF");

  private final String code;

  Fixed(String code) {
    this.code = code;
  }

  /** Empty, or three letters. */
  public String code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException for another code
   */
  public static Fixed of(String code) {
    return code.isEmpty() ? NO : valueOf(code);
  }
}
