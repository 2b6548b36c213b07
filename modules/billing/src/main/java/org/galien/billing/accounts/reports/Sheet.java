package org.galien.billing.accounts.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet whose amounts and days are numbers; no cell is ever taken for a formula. */
final class Sheet implements AutoCloseable {

  private final Workbook book;

  Sheet(OutputStream out) {
    book = new Workbook(out, "Galien", "1.0");
  }

  /** Cents, shown as euros. */
  record Cents(long cents) {}

  /**
   * @param rows the head first; cells are words, numbers, days, {@link Cents}, or null
   */
  void page(String title, List<List<Object>> rows) throws IOException {
    Worksheet sheet = book.newWorksheet(title);
    for (int row = 0; row < rows.size(); row++) {
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        put(sheet, row, cell, rows.get(row).get(cell));
      }
    }
    if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
      sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
    }
    sheet.finish();
  }

  private static void put(Worksheet sheet, int row, int cell, Object value) {
    switch (value) {
      case null -> {
        // Left empty.
      }
      case Cents amount -> {
        sheet.value(row, cell, BigDecimal.valueOf(amount.cents(), 2));
        sheet.style(row, cell).format("#,##0.00").set();
      }
      case Number number -> sheet.value(row, cell, number);
      case LocalDate day -> {
        sheet.value(row, cell, day);
        sheet.style(row, cell).format("dd/mm/yyyy").set();
      }
      default -> {
        sheet.value(row, cell, value.toString());
        // Text also after somebody has edited the cell.
        sheet.style(row, cell).format("@").set();
      }
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
