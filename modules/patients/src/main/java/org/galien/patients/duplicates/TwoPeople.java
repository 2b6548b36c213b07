package org.galien.patients.duplicates;

/** What no resemblance outweighs. */
public final class TwoPeople {

  private TwoPeople() {}

  /** Two definitive NIRs, each with the birth year of its bearer. */
  public static boolean proven(DuplicateTraits a, DuplicateTraits b) {
    return NirAgreement.of(a, b) == NirAgreement.DIFFERENT;
  }
}
