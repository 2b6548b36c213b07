package org.galien.billing.accounts;

/** The number of a business (INSEE): nine digits, the last of which checks the others (Luhn). */
final class Siren {

  private Siren() {}

  static boolean valid(String siren) {
    if (!siren.matches("\\d{9}") || siren.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < siren.length(); i++) {
      int digit = siren.charAt(i) - '0';
      int doubled = i % 2 == 1 ? 2 * digit : digit;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
