package org.galien.platform.web.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The kinds of file a table is exported as. No cell of either is ever taken for a formula. */
enum TableFile {

  /** For French spreadsheets: parted by semicolons, and a mark that says UTF-8. */
  CSV("text/csv;charset=UTF-8") {
    @Override
    void write(String title, List<List<String>> lines, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder("\uFEFF");
      for (List<String> line : lines) {
        text.append(line.stream().map(TableFile::csv).collect(Collectors.joining(";")));
        text.append("\r\n");
      }
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  },

  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    void write(String title, List<List<String>> lines, OutputStream out) throws IOException {
      try (Workbook book = new Workbook(out, "Galien", "1.0")) {
        Worksheet sheet = book.newWorksheet(title);
        for (int line = 0; line < lines.size(); line++) {
          List<String> cells = lines.get(line);
          for (int cell = 0; cell < cells.size(); cell++) {
            sheet.value(line, cell, cells.get(cell));
            // Text also after somebody has edited the cell.
            sheet.style(line, cell).format("@").set();
          }
        }
        int width = lines.getFirst().size();
        sheet.range(0, 0, 0, width - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.finish();
      }
    }
  };

  private static final String FORMULAS = "=+-@";
  private static final Pattern QUOTED = Pattern.compile("[;\"\r\n\t']");

  private final String type;

  TableFile(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /**
   * @param lines the header first
   */
  abstract void write(String title, List<List<String>> lines, OutputStream out) throws IOException;

  /** An apostrophe before what a spreadsheet would run: it shows the text and runs nothing. */
  static String csv(String text) {
    String start = text.stripLeading();
    boolean formula = !start.isEmpty() && FORMULAS.indexOf(start.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
