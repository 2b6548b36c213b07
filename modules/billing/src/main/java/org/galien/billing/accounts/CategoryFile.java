package org.galien.billing.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads categories: code;debut;fin;sens;ligne;compte;libelle, dates as 2026-01-01. */
final class CategoryFile {

  /** A category and the days it holds; {@code to} may be null. */
  record Line(Category category, LocalDate from, LocalDate to) {}

  private static final List<String> HEAD =
      List.of("code", "debut", "fin", "sens", "ligne", "compte", "libelle");

  private CategoryFile() {}

  /**
   * @throws AccountsRefusal with the line that cannot be read
   */
  static List<Line> read(String csv) {
    List<Line> lines = new ArrayList<>();
    Set<String> known = new HashSet<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.replace("\uFEFF", ""), format)) {
      if (!parser.getHeaderNames().equals(HEAD)) {
        throw new AccountsRefusal("category-file", 1);
      }
      for (CSVRecord one : parser) {
        Line line = line(one, parser.getCurrentLineNumber());
        if (!known.add(line.category().code() + " " + line.from())) {
          throw new AccountsRefusal("category-file", parser.getCurrentLineNumber());
        }
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (lines.stream().noneMatch(one -> one.category().code().equals(Categories.FEES))) {
      throw new AccountsRefusal("category-file", lines.size() + 1);
    }
    return lines;
  }

  private static Line line(CSVRecord one, long number) {
    try {
      String account = one.get("compte");
      String code = one.get("code");
      if (!account.matches("\\d{3,12}")
          || !code.matches("[A-Z0-9-]{2,12}")
          || one.get("libelle").isBlank()) {
        throw new AccountsRefusal("category-file", number);
      }
      LocalDate to = one.get("fin").isBlank() ? null : LocalDate.parse(one.get("fin"));
      Category.Kind kind =
          switch (one.get("sens")) {
            case "recette" -> Category.Kind.RECEIPT;
            case "depense" -> Category.Kind.EXPENSE;
            case "virement" -> Category.Kind.MOVE;
            default -> throw new AccountsRefusal("category-file", number);
          };
      return new Line(
          new Category(code, kind, one.get("ligne"), account, one.get("libelle")),
          LocalDate.parse(one.get("debut")),
          to);
    } catch (IllegalArgumentException | DateTimeException | IllegalStateException e) {
      throw new AccountsRefusal("category-file", number);
    }
  }
}
