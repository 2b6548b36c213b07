package org.galien.patients.correspondents;

/** The last digit of a RPPS number is its key (Luhn): a slip in one digit shows. */
final class Rpps {

  private Rpps() {}

  /**
   * @param digits only digits; none is possible too
   */
  static boolean possible(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
