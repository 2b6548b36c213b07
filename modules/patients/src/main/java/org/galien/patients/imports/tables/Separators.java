package org.galien.patients.imports.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tells by the first rows what separates cells: what gives all of them the most. */
final class Separators {

  private static final char[] KNOWN = {';', '\t', ',', '|'};
  private static final int ROWS = 50;

  private Separators() {}

  static char of(Bytes file, TextEncoding encoding) throws IOException {
    char best = KNOWN[0];
    int most = 0;
    for (char separator : KNOWN) {
      int score = score(file, encoding, separator);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** Cells of the first row times the rows after it that have as many, from the top. */
  private static int score(Bytes file, TextEncoding encoding, char separator) throws IOException {
    int width = 0;
    int rows = 0;
    try (Reader reader = encoding.reader(file);
        CSVParser parser = CSVParser.parse(reader, CsvTable.format(separator))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext() && rows < ROWS) {
        int size = records.next().size();
        width = width == 0 ? size : width;
        if (size != width) {
          break;
        }
        rows++;
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      // What stands before it still speaks for the separator; reading it all tells the rest.
    }
    return (width - 1) * rows;
  }
}
