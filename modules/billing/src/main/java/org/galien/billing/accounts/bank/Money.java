package org.galien.billing.accounts.bank;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as banks write them: « -1 234,50 », « 1.234,50 », « +30.00 ». */
final class Money {

  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,2})?");
  private static final Pattern GROUPED =
      Pattern.compile("([+-]?\\d{1,3})(([.,])\\d{3}(?:\\3\\d{3})*)((?!\\3)[.,]\\d{1,2})?");

  private Money() {}

  /** In cents; empty for what is none. */
  static Optional<Integer> cents(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f€]|EUR", "").replace('\u2212', '-');
    Matcher grouped = GROUPED.matcher(plain);
    if (grouped.matches()) {
      String rest = grouped.group(4) == null ? "" : grouped.group(4);
      plain = grouped.group(1) + grouped.group(2).replaceAll("[.,]", "") + rest;
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
