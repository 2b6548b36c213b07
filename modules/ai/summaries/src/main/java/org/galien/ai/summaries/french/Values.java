package org.galien.ai.summaries.french;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Results, doses and numbers in a folded sentence. */
final class Values {

  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d+(?:[.,]\\d+)?)[^()\\d]{0,14}[(\\[]\\s*(?:n\\s*:?\\s*)?(?:(\\d+(?:[.,]\\d+)?)\\s*(?:-|a)\\s*(\\d+(?:[.,]\\d+)?)|([<>])=?\\s*(\\d+(?:[.,]\\d+)?))");
  private static final Pattern ANALYTE =
      Pattern.compile(
          "(?<![\\p{L}])(hba1c|hemoglobine"
              + " glyquee|dfg|clairance|creatinine|potassium|kaliemie|sodium"
              + "|natremie|hemoglobine|hb|ldl|hdl|triglycerides|glycemie|tsh|t4|crp|inr|plaquettes"
              + "|leucocytes|ferritine|psa|asat|alat|gamma-gt|bilirubine|nt-probnp|bnp|troponine|d-dimeres|albumine|microalbuminurie|uricemie|calcium|calcemie|vitamine"
              + " d|fevg|ta|pa|poids|imc|spo2|saturation|vems|lh|fsh|beta-hcg)(?![\\p{L}])");
  private static final Pattern DOSE =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)?\\s?(?:mg|g|µg|mcg|ui|unites?|ml|gouttes|cp|comprime|bouffee)\\b");

  private Values() {}

  /** Names of measured things that come with a number, folded. */
  static Set<String> analytes(String folded) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ANALYTE.matcher(folded);
    while (matcher.find()) {
      String after = folded.substring(matcher.end(), Math.min(folded.length(), matcher.end() + 30));
      if (after.matches(".*\\d.*")) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  static boolean dose(String folded) {
    return DOSE.matcher(folded).find();
  }

  /** True when a norm is printed after a value, and the value lies within. */
  static boolean inRange(String folded) {
    return RANGE.matcher(folded).find() && !outOfRange(folded);
  }

  /** True when a value lies outside the norm printed after it. */
  static boolean outOfRange(String folded) {
    Matcher matcher = RANGE.matcher(folded);
    while (matcher.find()) {
      double value = number(matcher.group(1));
      if (matcher.group(4) == null
          ? value < number(matcher.group(2)) || value > number(matcher.group(3))
          : matcher.group(4).equals("<")
              ? value > number(matcher.group(5))
              : value < number(matcher.group(5))) {
        return true;
      }
    }
    return false;
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }
}
