package org.galien.platform.users;

/** Numbers of the register of health professionals: eleven digits, the last of which is a key. */
public final class Rpps {

  private static final int DIGITS = 11;

  private Rpps() {}

  /** Eleven digits, whatever they are. */
  public static boolean isNumber(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The key fits (Luhn): a slip in one digit shows. Whether anybody has the number is not asked.
   */
  public static boolean isPossible(String number) {
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      int digit = number.charAt(DIGITS - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
