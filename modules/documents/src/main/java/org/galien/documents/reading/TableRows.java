package org.galien.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the rows of a table together again. Tesseract reads a table with wide gaps column by column,
 * names first, then values: a potassium without its number. Only what looks like a value, a range
 * or a date moves to the line it stands beside; addresses and letterheads stay in their columns.
 */
final class TableRows {
  private static final Pattern VALUE_START = Pattern.compile("[(\\[{<>≤≥=+-]*\\s*\\d.*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private TableRows() {}

  static List<RecognisedLine> joined(List<RecognisedLine> lines) {
    List<RecognisedLine> rest = new ArrayList<>(lines);
    List<RecognisedLine> values =
        lines.stream()
            .filter(TableRows::value)
            .sorted(Comparator.comparingInt(line -> line.start().left()))
            .toList();
    for (RecognisedLine value : values) {
      RecognisedLine row = rowOf(value, rest);
      if (row != null) {
        row.append(value);
        rest.remove(value);
      }
    }
    return rest;
  }

  private static boolean value(RecognisedLine line) {
    return VALUE_START.matcher(line.text()).matches() && !WORD.matcher(line.text()).find();
  }

  /** The nearest line to the left at the same height, by their facing ends: pages lie askew. */
  private static RecognisedLine rowOf(RecognisedLine value, List<RecognisedLine> lines) {
    return lines.stream()
        .filter(line -> line != value && line.end().right() <= value.start().left())
        .filter(line -> line.end().level(value.start()))
        .max(Comparator.comparingInt(line -> line.end().right()))
        .orElse(null);
  }
}
