package org.galien.encounters.entries;

/**
 * A column as former versions are shown.
 *
 * @param label message key
 * @param sql expression over the table; never from outside the program
 * @param words beginning of message keys, for a column that holds names of an enum; null for text
 * @param date true for a day as {@link PartialDate} keeps it
 */
public record EntryColumn(String label, String sql, String words, boolean date) {

  public static EntryColumn text(String label, String sql) {
    return new EntryColumn(label, sql, null, false);
  }

  public static EntryColumn date(String label, String sql) {
    return new EntryColumn(label, sql, null, true);
  }

  public static EntryColumn words(String label, String sql, String words) {
    return new EntryColumn(label, sql, words, false);
  }

  /** Null for nothing. */
  EntryVersion.Line line(Object value) {
    String text = value == null ? "" : value.toString();
    if (text.isEmpty()) {
      return null;
    }
    if (words != null) {
      String name = text.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return new EntryVersion.Line(label, words + name, null);
    }
    return new EntryVersion.Line(label, null, date ? PartialDate.ofIso(text).said() : text);
  }
}
