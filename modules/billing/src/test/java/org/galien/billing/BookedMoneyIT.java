package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.galien.billing.accounts.Advances;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.EntryView;
import org.galien.billing.accounts.Fec;
import org.galien.billing.accounts.FecChecker;
import org.galien.billing.accounts.Ledger;
import org.galien.billing.accounts.reports.Report;
import org.galien.billing.accounts.reports.Reports;
import org.galien.billing.accounts.reports.Span;
import org.galien.billing.accounts.sharing.Retrocessions;
import org.galien.billing.quotes.QuoteLine;
import org.galien.billing.quotes.QuoteView;
import org.galien.billing.quotes.Quotes;
import org.galien.platform.Refusal;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In which book, year and account money stands that came in. */
@ExtendWith(Standalone.class)
class BookedMoneyIT extends BridgeDesk {

  private static final String SIREN = "732 829 320";
  private static final String FEES = "706000";
  private static final String VAT = "445710";

  private final Staff.Person manager;
  private final Ledger ledger;
  private BookView book;

  BookedMoneyIT(Services services) {
    super(services);
    manager = practice.person(Role.MANAGER);
    ledger = services.get(Ledger.class);
  }

  @BeforeEach
  void aDoctorsBook() throws Exception {
    book = bookOf(doctor);
    // With a second one, nobody but a person says whose money on account is.
    practice.person(Role.PHYSICIAN);
  }

  @Test
  void vatIsOwedToTheStateAndNoReceipt() throws Exception {
    InvoiceView invoice = aesthetic();
    pay(invoice, PaymentMode.CARD, 3333);
    pay(invoice, PaymentMode.TRANSFER, 8667);
    assertEquals(List.of(10_000, 2000), List.of(credit(FEES), credit(VAT)));
    assertEquals(10_000, sums().receipts());
    manager.does(() -> unchecked(() -> services.get(Books.class).identify(book.id(), SIREN)));
    ByteArrayOutputStream fec = new ByteArrayOutputStream();
    manager.asks(() -> services.get(Fec.class).write(book.id(), 2026, true, fec));
    assertEquals(List.of(), FecChecker.check("732829320FEC20261231.txt", fec.toByteArray()));
    Report report = manager.asks(() -> services.get(Reports.class).of(book.id(), Span.of(2026)));
    assertEquals(10_000, report.receipts().now());
    assertEquals(10_000, report.byAct().stream().mapToLong(Report.ActLine::received).sum());
  }

  @Test
  void vatGoesBackWithWhatIsGivenBackAndIsToldApartWhereAnAdvancePays() throws Exception {
    InvoiceView invoice = aesthetic();
    pay(invoice, PaymentMode.CARD, 12_000);
    secretary.asks(() -> invoices.cancel(invoice.id(), "erreur"));
    secretary.does(
        () ->
            unchecked(
                () -> payments.refund(invoice.id(), PaymentPart.of(PaymentMode.ACCOUNT, 12_000))));
    assertEquals(List.of(12_000, 0), List.of(credit(FEES), credit(VAT)), "an advance again");
    pay(aesthetic(), PaymentMode.ACCOUNT, 12_000);
    assertEquals(List.of(10_000, 2000), List.of(credit(FEES), credit(VAT)));
    assertEquals(12_000, sums().bank());
  }

  @Test
  void aSubstituteHasNoPartOfVat() throws Exception {
    Retrocessions all = services.get(Retrocessions.class);
    Staff.Person substitute = practice.person(Role.SUBSTITUTE);
    LocalDate today = LocalDate.of(2026, 6, 15);
    manager.asks(() -> all.sign(book.id(), substitute.id(), 5000, today, today));
    pay(aesthetic(substitute), PaymentMode.CARD, 12_000);
    assertEquals(10_000, manager.asks(() -> all.of(book.id())).getFirst().received());
  }

  @Test
  void moneyOfAnInsuranceCameOnTheDayOfItsTransfer() throws Exception {
    InvoiceView early = thirdParty();
    InvoiceView wrong = thirdParty();
    exchange();
    services.get(TestClock.class).stopAt(LocalDate.of(2027, 1, 2).atTime(12, 0));
    answer(
        "virement",
        line(early, "AMO", 2100, "") + "2026-12-30",
        line(wrong, "AMO", 2100, "") + "2027-02-20");
    assertEquals(
        List.of(LocalDate.of(2026, 12, 30)), entries(2026).stream().map(EntryView::day).toList());
    assertEquals(
        List.of(LocalDate.of(2027, 1, 2)), entries(2027).stream().map(EntryView::day).toList());
  }

  @Test
  void aChequeOnAccountReachesTheBankThoughItsSlipWasEnteredBefore() throws Exception {
    InvoiceView invoice = issued(false, false, "G", "MCG");
    int cents = invoice.outstanding();
    pay(invoice, PaymentMode.CHEQUE, cents);
    advance(PaymentMode.CHEQUE, 10_000);
    secretary.asks(() -> services.get(Slips.class).make());
    assertEquals(List.of(cents, 0), List.of(sums().bank(), sums().cheques()));
    give();
    for (int again = 0; again < 2; again++) {
      assertEquals(List.of(cents + 10_000, 0), List.of(sums().bank(), sums().cheques()));
    }
    assertEquals(
        List.of(10_000, cents),
        entries(2026).stream()
            .filter(one -> one.journal().equals("OD"))
            .map(one -> manager(one).lines().getFirst().debit())
            .toList());
  }

  @Test
  void whatIsGivenBackOfAnAdvanceIsCalledSo() throws Exception {
    advance(PaymentMode.CASH, 2000);
    secretary.does(
        () ->
            unchecked(
                () ->
                    payments.refundAccount(
                        patient, PaymentPart.of(PaymentMode.CASH, 1500), token())));
    give();
    assertEquals(
        List.of("Avance reçue", "Avance rendue"),
        entries(2026).reversed().stream()
            .map(one -> one.label().replaceAll(" A\\d+$", ""))
            .toList());
  }

  @Test
  void nothingIsDueOfAnInsuranceOnceAPersonSaidSo() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    assertEquals(2100, due("INSURANCE"));
    secretary.asks(() -> claims.force(claim(invoice).id(), "perdu"));
    assertEquals(List.of(0L, 900L), List.of(due("INSURANCE"), due("PATIENT")));
  }

  @Test
  void aContractThatComesAfterItsReceiptsIsRefusedWithTheirNumbers() throws Exception {
    Retrocessions all = services.get(Retrocessions.class);
    Staff.Person substitute = practice.person(Role.SUBSTITUTE);
    pay(aesthetic(substitute), PaymentMode.CARD, 12_000);
    manager.asks(() -> ledger.sums(book.id(), 2026));
    LocalDate today = LocalDate.of(2026, 6, 15);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> manager.asks(() -> all.sign(book.id(), substitute.id(), 6000, today, today)));
    assertEquals("billing.accounts.no.entered-elsewhere", refusal.key());
    assertTrue(refusal.arguments()[0].toString().startsWith("2026-1 ("), refusal.toString());
    LocalDate after = today.plusDays(1);
    manager.asks(() -> all.sign(book.id(), substitute.id(), 6000, after, after));
  }

  private EntryView manager(EntryView one) {
    try {
      return manager.asks(() -> ledger.view(one.id()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private InvoiceView aesthetic() throws Exception {
    return aesthetic(doctor);
  }

  /** 120 €, of which 20 are VAT. */
  private InvoiceView aesthetic(Staff.Person who) throws Exception {
    Quotes quotes = services.get(Quotes.class);
    QuoteLine laser = new QuoteLine("Laser", 1, 12_000, false);
    QuoteView quote = secretary.asks(() -> quotes.make(patient, who.id(), List.of(laser), token()));
    secretary.asks(() -> quotes.accept(quote.id(), "Jeanne", "10,20 60,90 120,40|200,30 260,120"));
    return secretary.asks(() -> quotes.bill(quote.id(), List.of()));
  }

  private void pay(InvoiceView invoice, PaymentMode mode, int cents) {
    secretary.does(
        () -> unchecked(() -> payments.pay(invoice.id(), List.of(PaymentPart.of(mode, cents)))));
  }

  private void advance(PaymentMode mode, int cents) {
    secretary.does(
        () ->
            unchecked(() -> payments.payOnAccount(patient, PaymentPart.of(mode, cents), token())));
  }

  /** All that waits is this doctor's. */
  private void give() throws Exception {
    Advances advances = services.get(Advances.class);
    for (Advances.Advance one : manager.asks(advances::waiting)) {
      manager.does(() -> unchecked(() -> advances.give(one.payment(), book.id())));
    }
  }

  private int credit(String account) throws Exception {
    int credit = 0;
    for (EntryView one : entries(2026)) {
      for (EntryView.Line line : manager(one).lines()) {
        credit += line.account().equals(account) ? line.credit() - line.debit() : 0;
      }
    }
    return credit;
  }

  private long due(String payer) throws Exception {
    Report report = manager.asks(() -> services.get(Reports.class).of(book.id(), Span.of(2026)));
    return report.due().stream()
        .filter(one -> one.payer().equals(payer))
        .mapToLong(Report.Due::all)
        .sum();
  }

  private Ledger.Sums sums() throws Exception {
    return manager.asks(() -> ledger.sums(book.id(), 2026));
  }

  private List<EntryView> entries(int year) throws Exception {
    manager.asks(() -> ledger.count(book.id(), year, PageQuery.first(0)));
    return manager.asks(() -> ledger.list(book.id(), year, PageQuery.first(500)));
  }

  private BookView bookOf(Staff.Person person) throws Exception {
    return manager.asks(() -> services.get(Books.class).all()).stream()
        .filter(one -> one.practitioner().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }
}
