package org.galien.patients.duplicates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Compares birth dates, knowing how they get mistyped. */
final class DateAgreement {

  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy");

  private DateAgreement() {}

  static Agreement of(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return Agreement.UNKNOWN;
    }
    if (a.equals(b)) {
      return Agreement.SAME;
    }
    return daySwappedWithMonth(a, b) || oneDigitOff(a, b) || oneYearOff(a, b)
        ? Agreement.CLOSE
        : Agreement.DIFFERENT;
  }

  private static boolean daySwappedWithMonth(LocalDate a, LocalDate b) {
    return a.getYear() == b.getYear()
        && a.getDayOfMonth() == b.getMonthValue()
        && a.getMonthValue() == b.getDayOfMonth();
  }

  private static boolean oneDigitOff(LocalDate a, LocalDate b) {
    String left = DIGITS.format(a);
    String right = DIGITS.format(b);
    int differences = 0;
    for (int i = 0; i < left.length(); i++) {
      differences += left.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }

  private static boolean oneYearOff(LocalDate a, LocalDate b) {
    return Math.abs(a.getYear() - b.getYear()) == 1 && a.getMonthValue() == b.getMonthValue();
  }
}
