package org.galien.patients.duplicates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Compares birth dates, knowing how they get mistyped and what is written when they are unknown.
 */
enum DateAgreement {
  SAME(13),
  /** Both on a day that is also written where only the year is known. */
  SAME_ROUND_DAY(9),
  /** Day and month swapped. */
  SWAPPED(6),
  /** One digit of day or month off, or two neighbours swapped. */
  SLIP(5),
  /** One such day in the year of the other: a year without a day, perhaps. */
  SAME_YEAR(4),
  /** Same month, the year one off; or same day and month and a digit of the year mistyped. */
  OTHER_YEAR(3),
  UNKNOWN(0),
  DIFFERENT(-8);

  private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("ddMM");

  /** Written by software and people where a date has to be and none is known. */
  private static final Set<LocalDate> PLACEHOLDERS =
      Set.of(
          LocalDate.of(1111, 11, 11),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1900, 12, 31),
          LocalDate.of(1901, 1, 1),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(9999, 12, 31));

  /** How much likelier it is between two charts of one person, in bits. */
  final int bits;

  DateAgreement(int bits) {
    this.bits = bits;
  }

  static DateAgreement of(LocalDate a, LocalDate b) {
    if (unknown(a) || unknown(b)) {
      return UNKNOWN;
    }
    if (a.equals(b)) {
      return roundDay(a) ? SAME_ROUND_DAY : SAME;
    }
    return a.getYear() == b.getYear() ? withinOneYear(a, b) : acrossYears(a, b);
  }

  boolean same() {
    return this == SAME || this == SAME_ROUND_DAY;
  }

  /** As other traits agree. */
  Agreement agreement() {
    return switch (this) {
      case SAME, SAME_ROUND_DAY -> Agreement.SAME;
      case UNKNOWN -> Agreement.UNKNOWN;
      case DIFFERENT -> Agreement.DIFFERENT;
      default -> Agreement.CLOSE;
    };
  }

  private static DateAgreement withinOneYear(LocalDate a, LocalDate b) {
    if (a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth()) {
      return SWAPPED;
    }
    if (oneSlip(DAY_AND_MONTH.format(a), DAY_AND_MONTH.format(b))) {
      return SLIP;
    }
    return roundDay(a) || roundDay(b) ? SAME_YEAR : DIFFERENT;
  }

  private static DateAgreement acrossYears(LocalDate a, LocalDate b) {
    boolean sameDay = DAY_AND_MONTH.format(a).equals(DAY_AND_MONTH.format(b));
    boolean near = Math.abs(a.getYear() - b.getYear()) == 1;
    boolean slip = oneSlip(String.valueOf(a.getYear()), String.valueOf(b.getYear()));
    boolean sameMonth = a.getMonthValue() == b.getMonthValue();
    boolean mistyped = sameDay && slip || sameMonth && near;
    return mistyped && !(sameDay && roundDay(a)) ? OTHER_YEAR : DIFFERENT;
  }

  /** One of four digits off, or two neighbours swapped. */
  private static boolean oneSlip(String a, String b) {
    int first = -1;
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        first = differences == 0 ? i : first;
        differences++;
      }
    }
    boolean swapped =
        differences == 2
            && first + 1 < a.length()
            && a.charAt(first) == b.charAt(first + 1)
            && a.charAt(first + 1) == b.charAt(first);
    return differences == 1 || swapped;
  }

  private static boolean unknown(LocalDate date) {
    return date == null || PLACEHOLDERS.contains(date);
  }

  /** The first of January by habit, the 31st of December by the référentiel. */
  private static boolean roundDay(LocalDate date) {
    return date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
  }
}
