package org.galien.prescriptions.posology;

import java.math.BigDecimal;

/** Numbers in French words, as the law asks for them on an « ordonnance sécurisée ». */
public final class NumberWords {

  private static final String[] SMALL = {
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf"
  };
  private static final String[] TENS = {
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt"
  };
  private static final int MOST = 999_999;

  private NumberWords() {}

  /**
   * @param value from 0 to 999 999, at most two decimals
   * @throws IllegalArgumentException for others
   */
  public static String of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.signum() < 0 || plain.compareTo(BigDecimal.valueOf(MOST)) > 0 || plain.scale() > 4) {
      throw new IllegalArgumentException("not said in words");
    }
    int whole = plain.intValue();
    BigDecimal rest = plain.subtract(BigDecimal.valueOf(whole));
    if (rest.signum() == 0) {
      return of(whole);
    }
    String part = fraction(rest);
    if (!part.isEmpty()) {
      return whole == 0 ? part : of(whole) + " et " + part;
    }
    String digits = rest.toPlainString().substring(2);
    int zeros = digits.length() - digits.replaceFirst("^0+", "").length();
    return of(whole) + " virgule " + "zéro ".repeat(zeros) + of(Integer.parseInt(digits));
  }

  private static String fraction(BigDecimal rest) {
    return switch (rest.toPlainString()) {
      case "0.5" -> "un demi";
      case "0.25" -> "un quart";
      case "0.75" -> "trois quarts";
      default -> "";
    };
  }

  public static String of(int n) {
    if (n < 100) {
      return belowHundred(n);
    }
    if (n < 1000) {
      int hundreds = n / 100;
      int rest = n % 100;
      String head = hundreds == 1 ? "cent" : SMALL[hundreds] + (rest == 0 ? " cents" : " cent");
      return rest == 0 ? head : head + " " + belowHundred(rest);
    }
    int thousands = n / 1000;
    // « cents » and « vingts » lose their s before « mille ».
    String head =
        thousands == 1 ? "mille" : of(thousands).replaceFirst("(cent|vingt)s$", "$1") + " mille";
    return n % 1000 == 0 ? head : head + " " + of(n % 1000);
  }

  private static String belowHundred(int n) {
    if (n < 20) {
      return SMALL[n];
    }
    int tens = n / 10;
    int rest = n % 10;
    boolean twenties = tens == 7 || tens == 9;
    int below = twenties ? rest + 10 : rest;
    if (below == 0) {
      return n == 80 ? "quatre-vingts" : TENS[tens];
    }
    boolean and = rest == 1 && n < 80;
    return TENS[tens] + (and ? " et " : "-") + SMALL[below];
  }
}
