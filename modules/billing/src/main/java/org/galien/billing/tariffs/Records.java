package org.galien.billing.tariffs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.galien.terminology.TableText;

/** The records of a file with the line each begins on; a record may go over several lines. */
final class Records {

  /**
   * @param line from 1
   */
  record Entry(int line, List<String> fields) {

    /** Empty where there is none; without blanks around. */
    String field(int index) {
      return index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  private Records() {}

  /**
   * @throws TariffRefused when the file is empty, ends within a line or within quotes
   */
  static List<Entry> of(byte[] content, char separator) {
    String text = TableText.of(content);
    if (text.isBlank()) {
      throw new TariffRefused("empty", 1, 1, "");
    }
    if (!text.endsWith("\n")) {
      throw new TariffRefused("cut", (int) text.lines().count(), 1, "");
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<Entry> entries = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord one : parser) {
        entries.add(new Entry(line, one.toList()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw new TariffRefused("quote", line, 1, "");
    }
    return entries;
  }
}
