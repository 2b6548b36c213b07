package org.galien.documents.laboratory;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value with its unit and the range it is judged by.
 *
 * @param written as it stands, null where there is none
 * @param operator "<", ">", "≤" or "≥", null for a plain number
 * @param number null where it is no number beyond doubt
 * @param unit as it stands, null for none
 * @param low null where there is no lower bound
 * @param high null where there is no upper bound
 */
public record Quantity(
    String written,
    String operator,
    BigDecimal number,
    String unit,
    BigDecimal low,
    BigDecimal high) {

  static final Quantity NONE = new Quantity(null, null, null, null, null, null);

  /** More figures than any analyser gives; what is longer is no result. */
  private static final String FIGURES = "[+-]?\\d{1,9}(?:[.,]\\d{1,8})?";

  private static final Pattern NUMBER = Pattern.compile(FIGURES);
  private static final Pattern BOUNDED =
      Pattern.compile("(<=|>=|<|>|≤|≥)?\\s{0,3}(" + FIGURES + ")");

  /** Words, or a number that nobody asked for. */
  static Quantity words(String written, String unit) {
    return new Quantity(written, null, null, unit, null, null);
  }

  /**
   * @param low as written, may be null
   * @param high as written, may be null; both nought means that no range is told
   */
  static Quantity of(String written, String unit, String low, String high) {
    BigDecimal from = number(low);
    BigDecimal to = number(high);
    boolean untold = zero(from) && zero(to);
    BigDecimal lower = untold ? null : from;
    BigDecimal upper = untold ? null : to;
    Matcher bounded = written == null ? null : BOUNDED.matcher(written);
    if (bounded == null || !bounded.matches()) {
      return new Quantity(written, null, null, unit, lower, upper);
    }
    return new Quantity(
        written, operator(bounded.group(1)), number(bounded.group(2)), unit, lower, upper);
  }

  /** Null for everything but a plain number with a point or a comma. */
  static BigDecimal number(String text) {
    return text == null || !NUMBER.matcher(text).matches()
        ? null
        : new BigDecimal(text.replace(',', '.'));
  }

  private static String operator(String sign) {
    return sign == null ? null : sign.replace("<=", "≤").replace(">=", "≥");
  }

  private static boolean zero(BigDecimal number) {
    return number != null && number.signum() == 0;
  }

  /** True when there is nothing to show. */
  public boolean empty() {
    return written == null;
  }
}
