package org.galien.billing.accounts.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.galien.platform.voice.TypedDate;

/**
 * A table with one movement a line. Banks put lines of their own above it: the head is the first
 * line in which the columns are found.
 */
final class CsvStatement {

  private static final String SEPARATORS = ";\t,|";

  private CsvStatement() {}

  static List<Movement> read(String text, Mapping mapping) {
    List<Movement> movements = new ArrayList<>();
    Mapping.Columns columns = null;
    int width = 0;
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        List<String> cells = row.toList().stream().map(String::strip).toList();
        if (columns == null) {
          Mapping.Columns found = mapping.in(cells);
          columns = found.whole() ? found : null;
          width = columns == null ? 0 : filled(cells);
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          if (cells.size() < width) {
            throw new StatementRefused("cut", line);
          }
          movements.add(movement(cells, columns, line));
        }
      }
    } catch (CSVException | IllegalStateException | UncheckedIOException e) {
      throw new StatementRefused("cut", line + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (columns == null) {
      throw new StatementRefused("columns", 1);
    }
    return movements;
  }

  private static Movement movement(List<String> cells, Mapping.Columns columns, long line) {
    LocalDate day =
        day(cells.get(columns.day())).orElseThrow(() -> new StatementRefused("day", line));
    String label =
        columns.label().stream()
            .map(cells::get)
            .filter(cell -> !cell.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return new Movement(day, cents(cells, columns, line), label, "");
  }

  private static int cents(List<String> cells, Mapping.Columns columns, long line) {
    if (columns.amount() >= 0) {
      return Money.cents(cells.get(columns.amount()))
          .orElseThrow(() -> new StatementRefused("amount", line));
    }
    String gone = cells.get(columns.debit());
    String come = cells.get(columns.credit());
    if (gone.isEmpty() == come.isEmpty()) {
      throw new StatementRefused("amount", line);
    }
    int cents =
        Money.cents(gone.isEmpty() ? come : gone)
            .orElseThrow(() -> new StatementRefused("amount", line));
    // Some banks write what went with a sign, some without.
    return gone.isEmpty() ? cents : -Math.abs(cents);
  }

  /** 03/12/2026, 03-12-26, 2026-12-03, 20261203. */
  private static Optional<LocalDate> day(String text) {
    String iso = text.replaceFirst("^(\\d{4})[/-]?(\\d{2})[/-]?(\\d{2}).*$", "$1-$2-$3");
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return TypedDate.read(text)
          .filter(TypedDate::isWhole)
          .map(
              typed ->
                  LocalDate.of(
                      typed.year() < 100 ? 2000 + typed.year() : typed.year(),
                      typed.month(),
                      typed.day()));
    }
  }

  /** How many cells until the last one that says something. */
  private static int filled(List<String> cells) {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** The one that stands most often in the file's lines. */
  private static char separator(String text) {
    char best = ';';
    long most = -1;
    for (char one : SEPARATORS.toCharArray()) {
      long count = text.chars().filter(c -> c == one).count();
      if (count > most) {
        most = count;
        best = one;
      }
    }
    return best == ',' && text.indexOf(';') >= 0 ? ';' : best;
  }
}
