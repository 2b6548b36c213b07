package org.galien.terminology;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a table: fields parted by semicolons, tabs, bars or commas, whichever the first line
 * has; in quotes where they hold a separator. Empty lines count and are left out.
 */
final class TableLines {

  /**
   * @param number from 1
   */
  record Line(int number, List<String> fields) {

    /** Empty where the line has no such field. */
    String field(int index) {
      return index >= 0 && index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  private static final String SEPARATORS = ";\t|,";

  private TableLines() {}

  /**
   * @throws TableUnreadable when there is none, the last one does not end, or quotes do not close
   */
  static List<Line> of(String text) {
    if (text.isBlank()) {
      throw new TableUnreadable("empty", 1, 1, "");
    }
    String[] raw = text.split("\r\n|\n|\r", -1);
    if (!raw[raw.length - 1].isEmpty()) {
      throw new TableUnreadable("cut", raw.length, raw[raw.length - 1].length() + 1, "");
    }
    char separator = separator(raw);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      if (!raw[i].isBlank()) {
        lines.add(new Line(i + 1, fields(raw[i], separator, i + 1)));
      }
    }
    return lines;
  }

  private static char separator(String[] raw) {
    String first = "";
    int number = 0;
    while (first.isBlank()) {
      first = raw[number++];
    }
    for (char one : SEPARATORS.toCharArray()) {
      if (first.indexOf(one) >= 0) {
        return one;
      }
    }
    throw new TableUnreadable("one-column", number, 1, "");
  }

  private static List<String> fields(String line, char separator, int number) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        field.append('"');
        i++;
      } else if (c == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw new TableUnreadable("quote", number, line.length() + 1, "");
    }
    fields.add(field.toString());
    return fields;
  }
}
