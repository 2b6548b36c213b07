package org.galien.patients.imports.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values, whatever separates them. Every row has as many cells as the first. */
public final class CsvTable implements SourceTable {

  private static final int LARGEST_CELL = 1 << 20;

  private final Bytes file;
  private final TextEncoding encoding;
  private final char separator;
  private final List<String> columns;
  private final boolean headed;

  private CsvTable(Bytes file, TextEncoding encoding, char separator, Predicate<String> known)
      throws IOException {
    this.file = file;
    this.encoding = encoding;
    this.separator = separator;
    List<String> first = new ArrayList<>();
    read(
        (line, cells) -> {
          first.addAll(cells);
          return false;
        });
    if (first.isEmpty()) {
      throw new FileRefused("empty", 1, 0);
    }
    this.headed = isHead(first, known);
    this.columns = headed ? named(first) : numbered(first.size());
  }

  /**
   * @param known true for what is the name of a column and no content
   * @throws FileRefused when it is no such table
   */
  public static CsvTable open(Bytes file, Predicate<String> known) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    return new CsvTable(file, encoding, Separators.of(file, encoding), known);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public String form() {
    String shown = separator == '\t' ? "tabulation" : "« " + separator + " »";
    return encoding.charset().displayName(Locale.ROOT) + ", " + shown;
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    boolean[] first = {headed};
    read(
        (line, cells) -> {
          if (first[0]) {
            first[0] = false;
            return true;
          }
          if (cells.size() == 1 && cells.getFirst().isEmpty()) {
            return true;
          }
          if (cells.size() != columns.size()) {
            throw new FileRefused("cells", line, cells.size());
          }
          return taker.take(new SourceRow(line, cells));
        });
  }

  private interface Cells {
    boolean take(long line, List<String> cells) throws IOException;
  }

  private void read(Cells taker) throws IOException {
    long line = 1;
    try (Reader reader = encoding.reader(file);
        CSVParser parser = CSVParser.parse(reader, format(separator))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord row = records.next();
        if (!taker.take(line, cells(row, line))) {
          return;
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (CharacterCodingException e) {
      throw new FileRefused("encoding", line, 0);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? new FileRefused("encoding", line, 0)
          : new FileRefused("quotes", line, 0);
    }
  }

  private static List<String> cells(CSVRecord row, long line) {
    List<String> cells = new ArrayList<>(row.size());
    for (String cell : row) {
      if (cell.length() > LARGEST_CELL) {
        throw new FileRefused("quotes", line, cells.size() + 1L);
      }
      // MS-DOS ends a file with a sign of its own.
      cells.add(cell.replace("\u001A", "").strip());
    }
    return cells;
  }

  static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreSurroundingSpaces(true)
        .setIgnoreEmptyLines(false)
        .setTrailingData(false)
        .get();
  }

  private static boolean isHead(List<String> first, Predicate<String> known) {
    return first.stream().anyMatch(known) || first.stream().noneMatch(CsvTable::isContent);
  }

  private static boolean isContent(String cell) {
    return cell.matches("[\\d .+/-]{6,}|.*@.*|\\d+([.,]\\d+)?");
  }

  private static List<String> named(List<String> first) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new java.util.HashSet<>();
    for (String cell : first) {
      String name = cell.isEmpty() ? "Colonne " + (names.size() + 1) : cell;
      String once = name;
      for (int i = 2; !taken.add(once); i++) {
        once = name + " (" + i + ")";
      }
      names.add(once);
    }
    return List.copyOf(names);
  }

  private static List<String> numbered(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("Colonne " + i);
    }
    return List.copyOf(names);
  }
}
