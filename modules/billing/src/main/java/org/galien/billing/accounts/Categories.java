package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The categories of form 2035 by date: as they come, until the practice gives its own file. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Categories {

  /** Fees, which payments of patients and insurances are. */
  static final String FEES = "HONORAIRES";

  /** What is given on to a substitute. */
  public static final String GIVEN_ON = "RETROCEDES";

  private static final String SHIPPED = "categories-2035.csv";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** Those that hold on a day, in the order of the form. */
  public List<Category> on(LocalDate day) throws SQLException {
    ready();
    return Sql.rows(
            em,
            "SELECT code, kind, form_line, account, label FROM billing_category WHERE valid_from <="
                + " ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY LENGTH(form_line),"
                + " form_line, code",
            day,
            day)
        .stream()
        .map(
            row ->
                new Category(
                    Sql.text(row[0]),
                    Category.Kind.valueOf(Sql.text(row[1])),
                    Sql.text(row[2]),
                    Sql.text(row[3]),
                    Sql.text(row[4])))
        .toList();
  }

  /**
   * @throws AccountsRefusal when it does not hold on that day
   */
  public Category on(LocalDate day, String code) throws SQLException {
    return on(day).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AccountsRefusal("category"));
  }

  /**
   * Takes the place of the whole table; entries keep the words they were made with.
   *
   * @return how many lines
   * @throws AccountsRefusal with the line that cannot be read; nothing is changed then
   */
  public int replace(String csv) throws SQLException {
    List<CategoryFile.Line> lines = CategoryFile.read(csv);
    Sql.change(em, "DELETE FROM billing_category");
    write(lines);
    audit.record("billing.categories-imported", Subject.of("table", 0), "lines=" + lines.size());
    return lines.size();
  }

  private void ready() throws SQLException {
    if (Sql.number(em, "SELECT COUNT(*) FROM billing_category") == 0) {
      try (InputStream in = Categories.class.getResourceAsStream(SHIPPED)) {
        write(
            CategoryFile.read(
                new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void write(List<CategoryFile.Line> lines) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT IGNORE INTO billing_category (code, valid_from, valid_to, kind, form_line,"
                + " account, label) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (CategoryFile.Line one : lines) {
        rows.add(
            one.category().code(),
            one.from(),
            one.to(),
            one.category().kind().name(),
            one.category().formLine(),
            one.category().account(),
            one.category().label());
      }
    }
  }
}
