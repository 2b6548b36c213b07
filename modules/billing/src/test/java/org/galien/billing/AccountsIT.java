package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.galien.billing.accounts.Advances;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.EntryView;
import org.galien.billing.accounts.ExpenseDraft;
import org.galien.billing.accounts.Expenses;
import org.galien.billing.accounts.Fec;
import org.galien.billing.accounts.FecChecker;
import org.galien.billing.accounts.Ledger;
import org.galien.billing.accounts.Proofs;
import org.galien.billing.accounts.Years;
import org.galien.billing.accounts.reports.AuditExtract;
import org.galien.billing.accounts.reports.Report;
import org.galien.billing.accounts.reports.ReportPapers;
import org.galien.billing.accounts.reports.Reports;
import org.galien.billing.accounts.reports.Span;
import org.galien.billing.accounts.sharing.Retrocession;
import org.galien.billing.accounts.sharing.Retrocessions;
import org.galien.billing.accounts.sharing.Rule;
import org.galien.billing.accounts.sharing.Rules;
import org.galien.billing.accounts.sharing.Sharing;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The books: what payments and expenses leave in them, and what is made of them. */
@ExtendWith(Standalone.class)
class AccountsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final String SIREN = "732 829 320";

  private final Services services;
  private final Practice practice;
  private final Staff.Person secretary;
  private final Staff.Person manager;
  private final Expenses expenses;
  private final Ledger ledger;
  private Staff.Person doctor;
  private PatientId patient;
  private BookView book;

  AccountsIT(Services services) {
    this.services = services;
    practice = new Practice(services);
    secretary = practice.person(Role.SECRETARY);
    manager = practice.person(Role.MANAGER);
    expenses = services.get(Expenses.class);
    ledger = services.get(Ledger.class);
  }

  @BeforeEach
  void aDoctorsBook() throws Exception {
    services.get(TestClock.class).stopAt(LocalDate.of(2026, 6, 15).atTime(12, 0));
    if (services.get(Tariffs.class).versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient("Dr Martin");
    book = bookOf(doctor);
  }

  @Test
  void aPaymentIsAReceiptOnceAndWithoutAName() throws Exception {
    issue(doctor, PaymentPart.of(PaymentMode.CARD, 3000));
    for (int i = 0; i < 2; i++) {
      assertEquals(1, entries().size());
    }
    EntryView entry = entries().getFirst();
    assertEquals(
        List.of("RE", 3000, 1), List.of(entry.journal(), entry.receipts(), entry.number()));
    assertTrue(entry.label().startsWith("Honoraires, facture 2026-"), entry.label());
    assertFalse(fec(true).contains("FACTURE"), "the name of a patient");
  }

  @Test
  void anExpenseStandsOnItsLineOfTheFormAndIsUndoneByAnother() throws Exception {
    ExpenseDraft rent = expense("LOYER", 120_000, 20_000, null);
    long id = manager.asks(() -> expenses.enter(rent));
    assertEquals(id, manager.asks(() -> expenses.enter(rent)));
    Ledger.FormLine line = manager.asks(() -> ledger.form(book.id(), 2026)).getFirst();
    assertEquals(List.of("15", 100_000), List.of(line.line(), line.cents()));
    EntryView view = manager.asks(() -> ledger.view(id));
    assertEquals(
        List.of("613200", "445660", "512000"),
        view.lines().stream().map(EntryView.Line::account).toList());
    refused("reason", () -> expenses.undo(id, " "));
    manager.asks(() -> expenses.undo(id, "doublon"));
    assertEquals(0, manager.asks(() -> ledger.sums(book.id(), 2026)).expenses());
    refused("undone", () -> expenses.undo(id, "encore"));
    assertEquals(2, entries().size());
  }

  @Test
  void wrongInputIsRefusedWithItsReason() {
    refused("amount", () -> expenses.enter(expense("LOYER", 0, 0, null)));
    refused("vat", () -> expenses.enter(expense("LOYER", 100, 100, null)));
    refused("category", () -> expenses.enter(expense("RIEN", 100, 0, null)));
    refused("rule", () -> expenses.enter(expense("LOYER", 100, 0, 999_999L)));
    refused("siren", () -> services.get(Books.class).identify(book.id(), "123456789"));
    refused("siren-missing", () -> services.get(Fec.class).name(book.id(), 2026));
  }

  @Test
  void aProofIsKeptOnceAndOnlyOfKindsThatAreShown() throws Exception {
    Proofs proofs = services.get(Proofs.class);
    long id = manager.asks(() -> expenses.enter(expense("LOYER", 100, 0, null)));
    byte[] pdf = "%PDF-1.7 quittance".getBytes(StandardCharsets.US_ASCII);
    refused(
        "proof-kind", () -> proofs.add(id, "x.html", "<html>".getBytes(StandardCharsets.US_ASCII)));
    manager.does(() -> assertDoes(() -> proofs.add(id, "quittance.pdf", pdf)));
    assertEquals("application/pdf", manager.asks(() -> proofs.of(id)).type());
    refused("proof-there", () -> proofs.add(id, "autre.pdf", pdf));
  }

  @Test
  void afterAnythingAtRandomTheLedgerBalancesAndNumbersHaveNoGap() throws Exception {
    Random random = new Random(17);
    Payments payments = services.get(Payments.class);
    for (int i = 0; i < 24; i++) {
      int cents = 100 + random.nextInt(2900);
      PaymentMode mode = PaymentMode.values()[random.nextInt(4)];
      switch (random.nextInt(4)) {
        case 0 -> {
          InvoiceView invoice = issue(doctor, PaymentPart.of(mode, cents));
          if (random.nextBoolean()) {
            secretary.asks(() -> services.get(Invoices.class).cancel(invoice.id(), "erreur"));
            secretary.does(
                () ->
                    assertDoes(
                        () -> payments.refund(invoice.id(), PaymentPart.of(mode, cents / 2))));
          }
        }
        case 1 -> issue(doctor, PaymentPart.of(mode, cents));
        case 2 -> {
          long id = manager.asks(() -> expenses.enter(expense("ACHATS", cents, cents / 6, null)));
          if (random.nextBoolean()) {
            manager.asks(() -> expenses.undo(id, "erreur"));
          }
        }
        default -> manager.asks(() -> expenses.enter(expense("ESPECES", cents, 0, null)));
      }
    }
    if (secretary.asks(() -> services.get(Slips.class).waiting()).size() > 0) {
      secretary.asks(() -> services.get(Slips.class).make());
    }
    manager.does(() -> assertDoes(() -> services.get(Books.class).identify(book.id(), SIREN)));
    for (boolean cash : new boolean[] {true, false}) {
      byte[] file = fec(cash).getBytes(StandardCharsets.UTF_8);
      assertEquals(List.of(), FecChecker.check("732829320FEC20261231.txt", file));
    }
    Ledger.Sums sums = manager.asks(() -> ledger.sums(book.id(), 2026));
    assertEquals(paid(), sums.receipts());
    Report report = manager.asks(() -> services.get(Reports.class).of(book.id(), Span.of(2026)));
    assertEquals(sums.receipts(), report.receipts().now());
    assertEquals(sums.expenses(), report.expenses().now());
    assertEquals(
        sums.receipts(), report.byAct().stream().mapToLong(Report.ActLine::received).sum());
    for (List<Report.Line> lines :
        List.of(report.byMonth(), report.byPayer(), report.byMode(), report.byPractitioner())) {
      assertEquals(sums.receipts(), lines.stream().mapToLong(one -> one.cents().now()).sum());
    }
  }

  @Test
  void aClosedYearTakesNothingMore() throws Exception {
    issue(doctor, PaymentPart.of(PaymentMode.CARD, 3000));
    Years years = services.get(Years.class);
    refused("year-not-over", () -> years.close(book.id(), 2026));
    services.get(TestClock.class).stopAt(LocalDate.of(2027, 1, 4).atTime(12, 0));
    Advances advances = services.get(Advances.class);
    for (Advances.Advance one : manager.asks(advances::waiting)) {
      manager.does(() -> assertDoes(() -> advances.give(one.payment(), book.id())));
    }
    manager.does(() -> assertDoes(() -> years.close(book.id(), 2026)));
    refused("closed-year", () -> years.close(book.id(), 2026));
    refused("closed-year", () -> expenses.enter(expense("LOYER", 100, 0, null)));
    try (Connection owner = Standalone.owner();
        var change = owner.createStatement()) {
      String entry = "billing_entry WHERE book_id = " + book.id();
      assertThrows(SQLException.class, () -> change.executeUpdate("DELETE FROM " + entry));
      assertThrows(
          SQLException.class,
          () ->
              change.executeUpdate(
                  "UPDATE billing_entry SET bank = 1 WHERE book_id = " + book.id()));
    }
  }

  @Test
  void aSubstituteIsGivenTheirPartOfWhatCameIn() throws Exception {
    Retrocessions all = services.get(Retrocessions.class);
    Staff.Person substitute = practice.person(Role.SUBSTITUTE);
    long id = manager.asks(() -> all.sign(book.id(), substitute.id(), 6667, DAY, DAY.plusDays(6)));
    refused("contract-overlaps", () -> all.sign(book.id(), substitute.id(), 7000, DAY, DAY));
    issue(substitute, PaymentPart.of(PaymentMode.CARD, 2500));
    Retrocession one = manager.asks(() -> all.of(book.id())).getFirst();
    assertEquals(List.of(2500, 1667, 833), List.of(one.received(), one.share(), one.kept()));
    assertEquals(2500, manager.asks(() -> ledger.sums(book.id(), 2026)).receipts());
    refused("above-open", () -> all.give(id, DAY, 1668, "TRANSFER", "t1"));
    long entry = manager.asks(() -> all.give(id, DAY, 1667, "TRANSFER", "t1"));
    assertEquals(entry, manager.asks(() -> all.give(id, DAY, 1667, "TRANSFER", "t1")));
    assertEquals(0, manager.asks(() -> all.view(id)).open());
    assertEquals(
        List.of("1 2500", "3 1667"),
        manager.asks(() -> ledger.form(book.id(), 2026)).stream()
            .map(line -> line.line() + " " + line.cents())
            .toList());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    manager.does(() -> assertDoes(() -> all.pdf(id, pdf)));
    assertTrue(pdf.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
  }

  @Test
  void commonCostsAreSharedToTheCent() throws Exception {
    BookView second = bookOf(practice.person(Role.PHYSICIAN));
    BookView third = bookOf(practice.person(Role.PHYSICIAN));
    Map<Long, Integer> thirds = Map.of(book.id(), 1, second.id(), 1, third.id(), 1);
    Rules rules = services.get(Rules.class);
    refused(
        "two-books", () -> rules.set("seul", Rule.Kind.WEIGHTS, DAY, null, Map.of(book.id(), 1)));
    long rule =
        manager.asks(() -> rules.set("SCM", Rule.Kind.WEIGHTS, DAY.minusMonths(2), null, thirds));
    LocalDate may = LocalDate.of(2026, 5, 20);
    ExpenseDraft shared =
        new ExpenseDraft(
            book.id(), token(), may, "LOYER", "Loyer", 10_000, 0, "TRANSFER", "L5", rule);
    long id = manager.asks(() -> expenses.enter(shared));
    Sharing sharing = services.get(Sharing.class);
    refused("month-not-over", () -> sharing.share(YearMonth.of(2026, 6)));
    manager.asks(() -> sharing.share(YearMonth.of(2026, 5)));
    assertEquals(0, manager.asks(() -> sharing.share(YearMonth.of(2026, 5))));
    int sum = 0;
    for (BookView one : List.of(book, second, third)) {
      int borne = manager.asks(() -> ledger.sums(one.id(), 2026)).expenses();
      assertTrue(borne == 3333 || borne == 3334, "" + borne);
      sum += borne;
    }
    assertEquals(10_000, sum);
    refused("shared", () -> expenses.undo(id, "erreur"));
  }

  @Test
  void reportsAndTheExtractSayNothingOfAnybody() throws Exception {
    issue(doctor, PaymentPart.of(PaymentMode.CARD, 2660), "QZJA002");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ReportPapers papers = services.get(ReportPapers.class);
    manager.does(() -> assertDoes(() -> papers.pdf(book.id(), Span.of(2026), pdf)));
    assertTrue(pdf.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    manager.does(() -> assertDoes(() -> papers.xlsx(0, Span.of(YearMonth.of(2026, 6)), report)));
    assertFalse(words(report).contains("FACTURE"));
    ByteArrayOutputStream extract = new ByteArrayOutputStream();
    manager.does(
        () -> assertDoes(() -> services.get(AuditExtract.class).xlsx(book.id(), 2026, extract)));
    String said = words(extract);
    assertTrue(said.contains("Honoraires, facture"), said);
    assertFalse(said.contains("QZJA002") || said.contains("FACTURE"), said);
  }

  @Test
  void onlyDoctorsAndTheManagerKeepTheBooks() {
    for (Role role : List.of(Role.SECRETARY, Role.NURSE, Role.SUBSTITUTE, Role.ADMINISTRATOR)) {
      Staff.Person person = practice.person(role);
      assertThrows(
          RoleRefused.class, () -> person.asks(() -> ledger.sums(book.id(), 2026)), role.name());
    }
  }

  private BookView bookOf(Staff.Person person) throws Exception {
    return manager.asks(() -> services.get(Books.class).all()).stream()
        .filter(one -> one.practitioner().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<EntryView> entries() throws Exception {
    manager.asks(() -> ledger.count(book.id(), 2026, PageQuery.first(0)));
    return manager.asks(() -> ledger.list(book.id(), 2026, PageQuery.first(500)));
  }

  private ExpenseDraft expense(String category, int cents, int vat, Long rule) {
    return new ExpenseDraft(
        book.id(), token(), DAY, category, "Dépense", cents, vat, "TRANSFER", "", rule);
  }

  private InvoiceView issue(Staff.Person who, PaymentPart part, String... codes) throws Exception {
    String[] billed = codes.length == 0 ? new String[] {"G"} : codes;
    VisitDraft draft = VisitDraft.of(who.id(), DAY, LocalTime.of(10, 0), billed);
    return secretary.asks(
        () ->
            services
                .get(Invoices.class)
                .issue(patient, draft, false, false, List.of(part), token()));
  }

  private String fec(boolean cash) throws Exception {
    if (bookOf(doctor).siren().isEmpty()) {
      manager.does(() -> assertDoes(() -> services.get(Books.class).identify(book.id(), SIREN)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manager.asks(() -> services.get(Fec.class).write(book.id(), 2026, cash, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private int paid() throws SQLException {
    try (Connection owner = Standalone.owner();
        var query = owner.createStatement();
        var rows =
            query.executeQuery(
                "SELECT SUM(p.cents) FROM billing_payment p JOIN billing_invoice i ON i.id ="
                    + " p.invoice_id WHERE i.practitioner_id = "
                    + doctor.id().value())) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String words(ByteArrayOutputStream xlsx) throws Exception {
    StringBuilder words = new StringBuilder();
    Path file = Files.createTempFile("galien-books", ".xlsx");
    try {
      Files.write(file, xlsx.toByteArray());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          words.append(
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(file);
    }
    return words.toString();
  }

  private void refused(String what, Executable doing) {
    Refusal refusal = assertThrows(Refusal.class, () -> manager.does(() -> assertDoes(doing)));
    assertEquals("billing.accounts.no." + what, refusal.key());
  }

  private static void assertDoes(Executable doing) {
    try {
      doing.execute();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }
}
