package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.galien.billing.accounts.EntryView;
import org.galien.billing.accounts.Ledger;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** The livre-journal of a book and year; which, stands in the page. */
@Named("ledgerTable")
@RequestScoped
public class LedgerTable extends PagedTable<EntryView> {

  private static final String KEYS = "billing.accounts.column.";

  @Inject Ledger ledger;
  @Inject BooksPage page;

  @Override
  public String getName() {
    return "ledger";
  }

  @Override
  public String getNothing() {
    return "billing.accounts.no-entry";
  }

  @Override
  public boolean shown(EntryView row) {
    return row.id() == page.getEntryId();
  }

  @Override
  protected List<TableColumn<EntryView>> columns() {
    return List.of(
        column("day", row -> Dates.date(row.day())).sorted().filtered().always(),
        column("number", row -> String.valueOf(row.number())).sorted().number(),
        column("journal", row -> text("journal." + row.journal()))
            .filtered(choices("journal.", "RE", "DE", "OD")),
        column("label", EntryView::label)
            .opens(row -> page.address("journal") + "&ecriture=" + row.id())
            .sorted()
            .filtered()
            .always(),
        column("category", EntryView::category).sorted().filtered().hidden(),
        column("piece", EntryView::piece).sorted().filtered().whole(),
        column("mode", row -> text("mode." + row.mode()))
            .filtered(choices("mode.", "CARD", "CASH", "CHEQUE", "TRANSFER", "DEBIT")),
        column("receipts", row -> cents(row.receipts())).sorted().number().whole(),
        column("expenses", row -> cents(row.expenses())).sorted().number().whole());
  }

  @Override
  protected long count(PageQuery query) {
    try {
      return page.getBookId() == 0 ? 0 : ledger.count(page.getBookId(), page.getYear(), query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected List<EntryView> rows(PageQuery query) {
    return page.getBookId() == 0 ? List.of() : ledger.list(page.getBookId(), page.getYear(), query);
  }

  @Override
  protected String key(EntryView row) {
    return String.valueOf(row.id());
  }

  private static TableColumn<EntryView> column(String key, Function<EntryView, String> text) {
    return TableColumn.of(key, KEYS + key, text);
  }

  private static List<Choice> choices(String prefix, String... values) {
    return java.util.Arrays.stream(values)
        .map(one -> new Choice(one, "billing.accounts." + prefix + one))
        .toList();
  }

  private static String cents(int cents) {
    return cents == 0 ? "" : Amounts.money(cents);
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), "billing.accounts." + key);
  }
}
