package org.galien.platform.sending;

import java.util.Optional;

/** Numbers that can get a short message. */
final class MobileNumber {

  private MobileNumber() {}

  /**
   * @param typed as people write it; without a country it is one of France
   * @return in E.164, or empty when there can be no such mobile phone
   */
  static Optional<String> of(String typed) {
    String digits = typed.replaceAll("[\\s.()\\-\u00a0\u202f/]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    }
    // « +33 (0)6 … »
    digits = digits.replaceFirst("^\\+330", "+33");
    if (digits.matches("0[67]\\d{8}")) {
      digits = "+33" + digits.substring(1);
    }
    boolean abroad = digits.matches("\\+(?!33)[1-9]\\d{7,13}");
    return abroad || digits.matches("\\+33[67]\\d{8}") ? Optional.of(digits) : Optional.empty();
  }
}
