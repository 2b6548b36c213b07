package org.galien.platform.paging;

/** How what was typed is compared with a column. */
public enum Match {
  /** Somewhere in the text; case and accents do not matter. */
  PART,
  /** Somewhere in a day written dd/mm/yyyy: a year, a month of a year, the whole. */
  DAY,
  /** Somewhere among the digits, whatever is typed between them. */
  DIGITS,
  /** As a whole. */
  ONE;

  String condition(String expression) {
    return switch (this) {
      case PART, DIGITS -> expression + " LIKE ? ESCAPE '!'";
      case DAY -> "DATE_FORMAT(" + expression + ", '%d/%m/%Y') LIKE ? ESCAPE '!'";
      case ONE -> expression + " = ?";
    };
  }

  String value(String typed) {
    return switch (this) {
      case PART, DAY -> part(typed.strip());
      case DIGITS -> part(typed.replaceAll("\\D", ""));
      case ONE -> typed;
    };
  }

  private static String part(String text) {
    return "%" + text.replaceAll("[!%_]", "!$0") + "%";
  }
}
