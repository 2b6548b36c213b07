package org.galien.terminology.drugs;

import java.util.List;

/** A line with its place, for who must say where something is wrong. */
record BdpmLine(String file, int number, List<String> cells) {

  /**
   * @param column from 1
   */
  String text(int column) {
    return cells.get(column - 1).strip().replaceAll("\\s+", " ");
  }

  /**
   * @throws BdpmRefused for a longer text
   */
  String text(int column, int most) {
    String text = text(column);
    if (text.length() > most) {
      throw refused(column, "too-long");
    }
    return text;
  }

  /**
   * @throws BdpmRefused for an empty cell
   */
  String present(int column, int most) {
    String text = text(column, most);
    if (text.isEmpty()) {
      throw refused(column, "value-missing");
    }
    return text;
  }

  /**
   * @throws BdpmRefused for anything but so many digits
   */
  String digits(int column, int count) {
    String text = text(column);
    if (text.length() != count || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw refused(column, "no-code", count);
    }
    return text;
  }

  /**
   * @throws BdpmRefused for what is none of these
   */
  String oneOf(int column, List<String> allowed) {
    String text = text(column);
    if (!allowed.contains(text)) {
      throw refused(column, "value-unknown");
    }
    return text;
  }

  BdpmRefused refused(int column, String problem, Object... more) {
    return new BdpmRefused(file, number, column, problem, more);
  }
}
