package org.galien.patients.duplicates;

import org.galien.patients.names.Addresses;

/**
 * How each trait of two identities agrees, and what that is worth in bits: how much likelier such
 * an agreement is between two charts of one person than between charts of two (Fellegi and Sunter).
 */
record Evidence(
    NirAgreement nir,
    Agreement name,
    Agreement first,
    boolean swapped,
    DateAgreement date,
    boolean samePhone,
    boolean sameAddress,
    boolean sameEmail,
    boolean sexesDiffer,
    boolean homonym) {

  private static final int NIR = 20;
  private static final int OTHER_NIR = -15;
  private static final int PHONE = 7;
  private static final int EMAIL = 6;
  private static final int ADDRESS = 5;

  /** Families share all of these: several say little more than one. */
  private static final int CONTACTS = 9;

  private static final int SWAPPED_NAMES = 15;
  private static final int SEXES_DIFFER = -4;

  static Evidence of(DuplicateTraits a, DuplicateTraits b) {
    Agreement name = NameAgreement.family(a.familyNames(), b.familyNames());
    return new Evidence(
        NirAgreement.of(a, b),
        name,
        NameAgreement.first(a.firstNames(), b.firstNames()),
        name != Agreement.SAME && NameAgreement.swapped(a, b),
        DateAgreement.of(a.birthDate(), b.birthDate()),
        a.phones().stream().anyMatch(b.phones()::contains),
        Addresses.same(a.address(), b.address()),
        a.email() != null && a.email().equals(b.email()),
        sexesDiffer(a.sex(), b.sex()),
        a.homonym() || b.homonym());
  }

  int bits() {
    int contacts = (samePhone ? PHONE : 0) + (sameEmail ? EMAIL : 0) + (sameAddress ? ADDRESS : 0);
    int names = swapped ? SWAPPED_NAMES : ofName() + ofFirst();
    return names
        + date.bits
        + Math.min(contacts, CONTACTS)
        + (sameNir() ? NIR : 0)
        + (nir == NirAgreement.DIFFERENT ? OTHER_NIR : 0)
        + (sexesDiffer ? SEXES_DIFFER : 0);
  }

  boolean sameNir() {
    return nir == NirAgreement.SAME;
  }

  boolean sameContact() {
    return samePhone || sameEmail || sameAddress;
  }

  boolean nameAtLeast(Agreement least) {
    return swapped || name.atLeast(least);
  }

  boolean firstAtLeast(Agreement least) {
    return swapped || first.atLeast(least);
  }

  private int ofName() {
    return switch (name) {
      case SAME -> 9;
      case ALIKE -> 8;
      case CLOSE, INITIAL -> 6;
      case UNKNOWN -> 0;
      case DIFFERENT -> -6;
    };
  }

  private int ofFirst() {
    return switch (first) {
      case SAME -> 8;
      case ALIKE -> 7;
      case CLOSE, INITIAL -> 2;
      case UNKNOWN -> 0;
      case DIFFERENT -> -8;
    };
  }

  private static boolean sexesDiffer(String a, String b) {
    return a != null && b != null && !a.equals("I") && !b.equals("I") && !a.equals(b);
  }
}
