package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * The file of entries that tax inspectors ask for (livre des procédures fiscales, art. A47 A-1):
 * flat, parted by tabs, 18 columns, and four more for who keeps books on a cash basis.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Fec {

  private static final String HEAD =
      "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
          + "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
          + "ValidDate\tMontantdevise\tIdevise";
  private static final String CASH_HEAD = "\tDateRglt\tModeRglt\tNatOp\tIdClient";
  private static final Map<String, String> JOURNALS =
      Map.of("RE", "Recettes", "DE", "Dépenses", "OD", "Opérations diverses");
  private static final Map<String, String> MODES =
      Map.of(
          "CARD",
          "CB",
          "CASH",
          "Espèces",
          "CHEQUE",
          "Chèque",
          "TRANSFER",
          "Virement",
          "DEBIT",
          "Prélèvement",
          "NONE",
          "");
  private static final int FETCHED = 1000;
  private static final String LINES =
      "SELECT e.journal, e.number, e.day, l.account, l.label, e.piece, e.piece_day, e.label,"
          + " l.debit, l.credit, e.entered_at, e.mode, l.form_line, e.client FROM billing_entry e"
          + " JOIN billing_entry_line l ON l.entry_id = e.id WHERE e.book_id = ? AND e.year = ?"
          + " ORDER BY e.number, l.place";

  @Inject EntityManager em;
  @Inject Books books;
  @Inject Posting posting;
  @Inject AuditTrail audit;

  /**
   * {@code SirenFECAAAAMMJJ.txt}, the day being the last one of the year.
   *
   * @throws AccountsRefusal when the book has no SIREN
   */
  public String name(long book, int year) {
    BookView view = books.view(book);
    if (view.siren().isEmpty()) {
      throw new AccountsRefusal("siren-missing", view.name());
    }
    return view.siren() + "FEC" + year + "1231.txt";
  }

  /**
   * Writes all entries of a year as they are read, in UTF-8.
   *
   * @param cash with the four columns of cash bookkeeping
   * @return how many lines, the head not counted
   */
  public int write(long book, int year, boolean cash, OutputStream out)
      throws SQLException, IOException {
    name(book, year);
    posting.post();
    em.flush();
    Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    file.write(HEAD + (cash ? CASH_HEAD : "") + "\r\n");
    int lines = 0;
    try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(LINES)) {
      query.setFetchSize(FETCHED);
      query.setLong(1, book);
      query.setInt(2, year);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          line(file, row, cash);
          lines++;
        }
      }
    }
    file.flush();
    audit.record(
        "billing.fec-exported", Subject.of("book", book), "year=" + year + ";lines=" + lines);
    return lines;
  }

  private static void line(Writer file, ResultSet row, boolean cash)
      throws SQLException, IOException {
    String journal = row.getString(1);
    String day = date(row, 3);
    StringBuilder line = new StringBuilder(200);
    line.append(journal).append('\t').append(JOURNALS.get(journal));
    add(line, Integer.toString(row.getInt(2)));
    add(line, day);
    add(line, row.getString(4));
    add(line, plain(row.getString(5)));
    add(line, "");
    add(line, "");
    add(line, plain(row.getString(6)));
    add(line, date(row, 7));
    add(line, plain(row.getString(8)));
    add(line, amount(row.getInt(9)));
    add(line, amount(row.getInt(10)));
    add(line, "");
    add(line, "");
    add(line, date(row, 11));
    add(line, "");
    add(line, "");
    if (cash) {
      add(line, day);
      add(line, MODES.get(row.getString(12)));
      add(line, row.getString(13).isEmpty() ? "" : "2035-" + row.getString(13));
      add(line, row.getString(14));
    }
    file.append(line).append("\r\n");
  }

  private static void add(StringBuilder line, String value) {
    line.append('\t').append(value);
  }

  private static String date(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** « 1234,50 »: no blanks between thousands, a comma, two decimals. */
  static String amount(int cents) {
    String digits = Integer.toString(cents / 100);
    int rest = cents % 100;
    return digits + (rest < 10 ? ",0" : ",") + rest;
  }

  /** What would end a column or a line is a blank. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}|\"]", " ").strip();
  }
}
