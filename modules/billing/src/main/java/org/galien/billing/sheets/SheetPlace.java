package org.galien.billing.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a field of the sheet is, in tenths of a millimetre from the upper left corner.
 *
 * @param step from a character to the next where each has a box of its own; 0 for running text, in
 *     lists from a line to the next
 */
record SheetPlace(String field, int left, int top, int step) {

  private static final String FILE = "feuille-de-soins.csv";

  /** As the shipped file says. */
  static List<SheetPlace> all() {
    try (InputStream file = SheetPlace.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).filter(line -> !line.isBlank()).map(SheetPlace::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetPlace of(String line) {
    String[] cells = line.split(";");
    return new SheetPlace(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]));
  }
}
