package org.galien.patients.duplicates;

import java.time.LocalDate;

/**
 * What two numbers say. A number whose year of birth is not its bearer's is somebody else's – a
 * child is billed under a parent's – and proves nothing about the bearer.
 */
enum NirAgreement {
  SAME,
  NOTHING,
  /** Two numbers, one of them not the bearer's own, or apart by the digit of the sex alone. */
  DOUBTFUL,
  DIFFERENT;

  static NirAgreement of(DuplicateTraits a, DuplicateTraits b) {
    if (a.nir() == null || b.nir() == null) {
      return NOTHING;
    }
    boolean borrowed = foreign(a.nir(), a.birthDate()) || foreign(b.nir(), b.birthDate());
    if (a.nir().equals(b.nir())) {
      boolean both = foreign(a.nir(), a.birthDate()) && foreign(b.nir(), b.birthDate());
      return both ? NOTHING : SAME;
    }
    return borrowed || sameButForSex(a.nir(), b.nir()) ? DOUBTFUL : DIFFERENT;
  }

  /** One number that has year and month of both birth dates: the day was mistyped. */
  static boolean fitsBoth(DuplicateTraits a, DuplicateTraits b) {
    return of(a, b) == SAME && fits(a.nir(), a.birthDate()) && fits(b.nir(), b.birthDate());
  }

  private static boolean fits(String nir, LocalDate birthDate) {
    return birthDate != null
        && !foreign(nir, birthDate)
        && Integer.parseInt(nir.substring(3, 5)) == birthDate.getMonthValue();
  }

  private static boolean foreign(String nir, LocalDate birthDate) {
    return birthDate != null
        && Integer.parseInt(nir.substring(1, 3)) != Math.floorMod(birthDate.getYear(), 100);
  }

  /** After a change of the civil status the first digit changes; the key goes with it. */
  static boolean otherSexOnly(DuplicateTraits a, DuplicateTraits b) {
    return a.nir() != null && b.nir() != null && sameButForSex(a.nir(), b.nir());
  }

  private static boolean sameButForSex(String a, String b) {
    return a.charAt(0) != b.charAt(0) && a.substring(1, 13).equals(b.substring(1, 13));
  }
}
