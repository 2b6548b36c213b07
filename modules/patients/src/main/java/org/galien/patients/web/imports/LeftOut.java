package org.galien.patients.web.imports;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.galien.patients.imports.ImportView.ImportIssue;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** Rows that were left out, for a spreadsheet. */
final class LeftOut {

  private static final String MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setHeader(head()).get();

  private LeftOut() {}

  static String csv(List<ImportIssue> issues) throws IOException {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (ImportIssue issue : issues) {
        printer.printRecord(
            harmless(issue.file()),
            issue.line(),
            harmless(issue.column()),
            harmless(issue.value()),
            Messages.text(Texts.locale(), issue.reason()));
      }
    }
    return text.toString();
  }

  private static String[] head() {
    return new String[] {"fichier", "ligne", "colonne", "valeur", "motif"};
  }

  /** A spreadsheet must not take what others wrote for a formula. */
  private static String harmless(String cell) {
    return cell.matches("[=+\\-@\t\r].*") ? "'" + cell : cell;
  }
}
