package org.galien.billing.accounts.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Fec;
import org.galien.billing.accounts.Ledger;
import org.galien.billing.accounts.Sql;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.paging.PageQuery;

/** A year of thirty thousand entries of two lines: the file of them, and a page of the ledger. */
@ApplicationScoped
public class AccountsBenchmark implements Benchmark {

  private static final int ENTRIES = 30_000;
  private static final int FEC_MS = 10_000;
  private static final int PAGE_MS = 300;
  private static final int COUNTED = 5;
  private static final String SIREN = "732829320";

  @Inject EntityManager em;
  @Inject Books books;
  @Inject Fec fec;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @Override
  public int order() {
    return 610;
  }

  /** Last year's, so that nothing of this year counts among them. */
  private int year() {
    return LocalDate.now(clock).getYear() - 1;
  }

  @Override
  @Transactional
  public void fill(BenchScale scale) {
    BookView book = books.all().getFirst();
    books.identify(book.id(), SIREN);
    int entries = scale.of(ENTRIES);
    Sql.change(
        em,
        "INSERT INTO billing_entry (book_id, year, number, journal, day, entered_at, label, piece,"
            + " piece_day, mode, bank, source, client) SELECT ?, ?, seq, 'RE', MAKEDATE(?, 1 + seq"
            + " MOD 365), MAKEDATE(?, 1 + seq MOD 365), CONCAT('Honoraires, facture ', seq), seq,"
            + " MAKEDATE(?, 1 + seq MOD 365), 'CARD', 3000, CONCAT('bench:', seq), 'C0123456789'"
            + " FROM seq_1_to_"
            + entries,
        book.id(),
        year(),
        year(),
        year(),
        year());
    for (int place = 1; place <= 2; place++) {
      boolean bank = place == 1;
      Sql.change(
          em,
          "INSERT INTO billing_entry_line (entry_id, place, account, label, category, form_line,"
              + " debit, credit) SELECT id, ?, ?, ?, ?, ?, ?, ? FROM billing_entry WHERE book_id = ?"
              + " AND year = ?",
          place,
          bank ? "512000" : "706000",
          bank ? "Banque" : "Honoraires encaissés",
          bank ? "" : "HONORAIRES",
          bank ? "" : "1",
          bank ? 3000 : 0,
          bank ? 0 : 3000,
          book.id(),
          year());
    }
  }

  @Override
  @Transactional
  public boolean isWhole(BenchScale scale) {
    return Sql.number(em, "SELECT COUNT(*) FROM billing_entry WHERE source LIKE 'bench:%'")
        == scale.of(ENTRIES);
  }

  @Override
  public List<String> tables() {
    return List.of("billing_entry", "billing_entry_line");
  }

  @Override
  public List<Figure> measure() throws Exception {
    long book = books.all().getFirst().id();
    Timing file = new Timing();
    Timing page = new Timing();
    for (int i = 0; i < COUNTED; i++) {
      file.measure(() -> fec.write(book, year(), true, OutputStream.nullOutputStream()));
      page.measure(() -> ledger.list(book, year(), PageQuery.first(50)));
    }
    return List.of(
        Figure.alone("file of a year's entries, 60,000 lines", file.percentile(95), FEC_MS),
        Figure.alone("50 of 30,000 entries of a ledger", page.percentile(95), PAGE_MS));
  }
}
