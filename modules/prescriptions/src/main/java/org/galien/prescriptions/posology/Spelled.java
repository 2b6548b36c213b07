package org.galien.prescriptions.posology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its numbers, and the units behind them, in words. */
public final class Spelled {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<n>\\d{1,3}(?:[  \u202f]\\d{3})+|\\d{1,6}(?:[.,]\\d{1,4})?)(?:/(?<d>[234])(?!\\d))?"
              + "(?<gap>[  \u202f]?)(?<unit>mg|g|µg|mcg|ml|UI|%|cm²)?(?![\\p{L}\\d])"
              + "|(?<m>\\d{1,6}(?:[.,]\\d{1,4})?)");

  private static final List<String> FEMININE =
      List.of(
          "gélule",
          "capsule",
          "goutte",
          "bouffée",
          "application",
          "ampoule",
          "injection",
          "pulvérisation",
          "cuillère",
          "dose",
          "semaine",
          "fois",
          "heure",
          "boîte",
          "unité");

  private Spelled() {}

  /**
   * @param text French, as it is printed
   */
  public static String of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    StringBuilder spelled = new StringBuilder();
    while (matcher.find()) {
      boolean feminine = feminine(text.substring(matcher.end()).strip());
      matcher.appendReplacement(spelled, Matcher.quoteReplacement(words(matcher, feminine)));
    }
    return matcher.appendTail(spelled).toString().replace("/", " par ").replaceAll(" +", " ");
  }

  private static String words(Matcher found, boolean feminine) {
    String plain = found.group("n") == null ? found.group("m") : found.group("n");
    BigDecimal value = new BigDecimal(plain.replaceAll("[  \u202f]", "").replace(',', '.'));
    String part = found.group("n") == null ? null : found.group("d");
    String number = part == null ? NumberWords.of(value) : fraction(value, part);
    if (feminine) {
      number = number.replaceFirst("\\bun$", "une").replaceFirst("^un demi$", "une demi");
    }
    if (found.group("n") == null) {
      return number + " ";
    }
    String unit = found.group("unit");
    return unit == null
        ? number + found.group("gap")
        : number + " " + unit(unit, value.compareTo(BigDecimal.valueOf(2)) >= 0, found);
  }

  private static String fraction(BigDecimal over, String under) {
    BigDecimal value = over.divide(new BigDecimal(under), 4, RoundingMode.HALF_UP);
    return under.equals("3") ? NumberWords.of(over) + " tiers" : NumberWords.of(value);
  }

  private static String unit(String unit, boolean plural, MatchResult found) {
    String s = plural ? "s" : "";
    return switch (unit) {
      case "mg" -> "milligramme" + s;
      case "g" -> "gramme" + s;
      case "µg", "mcg" -> "microgramme" + s;
      case "ml" -> "millilitre" + s;
      case "UI" -> plural ? "unités internationales" : "unité internationale";
      case "%" -> "pour cent";
      case "cm²" -> "centimètre" + s + " carré" + s;
      default -> found.group();
    };
  }

  private static boolean feminine(String following) {
    return FEMININE.stream().anyMatch(following::startsWith);
  }
}
