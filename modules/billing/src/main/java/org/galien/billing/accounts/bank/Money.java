package org.galien.billing.accounts.bank;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts as banks write them: « -1 234,50 », « 1.234,50 », « +30.00 ». */
final class Money {

  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,2})?");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(\\D|$))");

  private Money() {}

  /** In cents; empty for what is none. */
  static Optional<Integer> cents(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f€]|EUR", "").replace('\u2212', '-');
    if (!AMOUNT.matcher(plain).matches()) {
      plain = THOUSANDS.matcher(plain).replaceAll("");
    }
    if (!AMOUNT.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(plain.replace(',', '.')).movePointRight(2).intValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
