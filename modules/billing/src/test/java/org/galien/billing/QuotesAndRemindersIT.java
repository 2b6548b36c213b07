package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.billing.quotes.QuoteLine;
import org.galien.billing.quotes.QuotePapers;
import org.galien.billing.quotes.QuoteView;
import org.galien.billing.quotes.Quotes;
import org.galien.billing.reminders.Owed;
import org.galien.billing.reminders.ReminderWay;
import org.galien.billing.reminders.Reminders;
import org.galien.billing.sheets.Printer;
import org.galien.billing.sheets.Printers;
import org.galien.billing.sheets.Sheets;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Quotes until they are billed, reminders, claim sheets, and what is handed out of all that. */
@ExtendWith(Standalone.class)
class QuotesAndRemindersIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final String SIGNED = "10,20 60,90 120,40|200,30 260,120";

  private final Services services;
  private final Invoices invoices;
  private final Quotes quotes;
  private final Reminders reminders;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person secretary;
  private PatientId patient;

  QuotesAndRemindersIT(Services services) {
    this.services = services;
    invoices = services.get(Invoices.class);
    quotes = services.get(Quotes.class);
    reminders = services.get(Reminders.class);
    services.get(TestClock.class).stopAt(TODAY.atTime(12, 0));
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    secretary = practice.person(Role.SECRETARY);
  }

  @BeforeEach
  void someTariff() throws Exception {
    if (services.get(Tariffs.class).versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    services.get(TestClock.class).stopAt(TODAY.atTime(12, 0));
    patient = practice.insured();
  }

  @Test
  void aQuoteIsSignedAndBilledOnceWithItsVat() throws Exception {
    QuoteView quote =
        make(
            new QuoteLine("Laser épilatoire, jambes", 2, 12000, false),
            new QuoteLine("Exérèse", 1, 5000, true));
    assertEquals(List.of(29000, 4000, 25000), List.of(quote.total(), quote.vat(), quote.net()));
    assertEquals(TODAY.plusMonths(3), quote.validUntil());
    refused("billing.quote.no.not-accepted", () -> quotes.bill(quote.id(), List.of()));
    refused("billing.quote.no.signature", () -> quotes.accept(quote.id(), "Jeanne", "1,1"));
    refused("billing.quote.no.name", () -> quotes.accept(quote.id(), " ", SIGNED));
    secretary.asks(() -> quotes.accept(quote.id(), "Jeanne", SIGNED));
    refused("billing.quote.no.closed", () -> quotes.accept(quote.id(), "Jeanne", SIGNED));
    String paper = text(secretary.asks(() -> services.get(QuotePapers.class).pdf(quote.id())));
    assertTrue(paper.contains("signé sur écran par Jeanne"), paper);
    assertTrue(paper.contains("20 %") && paper.contains("exonérés de TVA"), paper);
    InvoiceView invoice = secretary.asks(() -> quotes.bill(quote.id(), List.of()));
    assertEquals(
        invoice.id(), secretary.asks(() -> quotes.bill(quote.id(), List.of())).id(), "once");
    assertEquals(
        List.of(29000, 0, 29000),
        List.of(invoice.total(), invoice.insurance(), invoice.outstanding()));
    String bill =
        text(secretary.asks(() -> services.get(BillingPapers.class).invoice(invoice.id())));
    assertTrue(bill.contains("TVA 20 % : 40,00"), bill);
    InvoiceView contra = secretary.asks(() -> invoices.cancel(invoice.id(), "erreur"));
    String undone =
        text(secretary.asks(() -> services.get(BillingPapers.class).invoice(contra.id())));
    assertTrue(undone.contains("TVA 20 % : -40,00"), undone);
  }

  @Test
  void aQuoteThatCannotBeOrHoldsNoMoreIsRefusedInWords() throws Exception {
    refused("billing.quote.no.empty", () -> make());
    refused("billing.quote.no.line", () -> make(new QuoteLine("Laser", 1, 0, false)));
    QuoteView late = make(new QuoteLine("Laser", 1, 9900, false));
    services.get(TestClock.class).stopAt(TODAY.plusMonths(4).atTime(12, 0));
    refused("billing.quote.no.expired", () -> quotes.accept(late.id(), "Jeanne", SIGNED));
    secretary.asks(() -> quotes.drop(late.id()));
    refused("billing.quote.no.closed", () -> quotes.drop(late.id()));
  }

  @Test
  void whoOwesIsRemindedThreeTimesByAPersonAndNoAct() throws Exception {
    InvoiceView invoice = issue();
    services.get(TestClock.class).stopAt(TODAY.plusDays(40).atTime(12, 0));
    assertEquals(List.of(40L, 0L, 1L), seen(invoice));
    long first = secretary.asks(() -> reminders.send(invoice.id(), 1, ReminderWay.LETTER));
    String letter = text(secretary.asks(() -> reminders.paper(first)));
    assertTrue(letter.contains(invoice.named()) && letter.contains("30,00"), letter);
    assertTrue(letter.contains("3 rue du Moulin"), letter);
    assertFalse(letter.contains("Consultation") || letter.contains("générale"), letter);
    refused(
        "billing.reminder.no.meanwhile", () -> reminders.send(invoice.id(), 1, ReminderWay.LETTER));
    secretary.asks(() -> reminders.send(invoice.id(), 2, ReminderWay.EMAIL));
    secretary.asks(() -> reminders.send(invoice.id(), 3, ReminderWay.LETTER));
    refused(
        "billing.reminder.no.three-times",
        () -> reminders.send(invoice.id(), 4, ReminderWay.LETTER));
    secretary.does(
        () ->
            unchecked(
                () ->
                    services
                        .get(Payments.class)
                        .pay(invoice.id(), List.of(PaymentPart.of(PaymentMode.CASH, 3000)))));
    refused(
        "billing.reminder.no.nothing-owed",
        () -> reminders.send(invoice.id(), 4, ReminderWay.LETTER));
  }

  private List<Long> seen(InvoiceView invoice) throws Exception {
    Owed owed =
        secretary.asks(() -> reminders.owed(10_000)).stream()
            .filter(one -> one.invoice().id().equals(invoice.id()))
            .findFirst()
            .orElseThrow();
    return List.of(owed.days(), (long) owed.level(), (long) owed.next());
  }

  @Test
  void moneyOnAccountIsGivenBackOnceAndNoMoreThanThereIs() throws Exception {
    Payments payments = services.get(Payments.class);
    String token = UUID.randomUUID().toString();
    Executable giving =
        () -> payments.refundAccount(patient, PaymentPart.of(PaymentMode.CASH, 1500), token);
    secretary.does(
        () ->
            unchecked(
                () ->
                    payments.payOnAccount(
                        patient, PaymentPart.of(PaymentMode.CASH, 2000), "a-" + token)));
    secretary.does(() -> unchecked(giving));
    secretary.does(() -> unchecked(giving));
    assertEquals(500, secretary.asks(() -> payments.account(patient)));
    refused(
        "billing.no.above-account",
        () ->
            payments.refundAccount(
                patient, PaymentPart.of(PaymentMode.CASH, 501), UUID.randomUUID().toString()));
  }

  @Test
  void aClaimSheetHoldsWhatTheInvoiceSaysWhereThePrinterPrintsIt() throws Exception {
    InvoiceView invoice = issue();
    Sheets sheets = services.get(Sheets.class);
    secretary.does(() -> services.get(Printers.class).set(new Printer("Accueil", -15, 20)));
    String onto = text(secretary.asks(() -> sheets.onto(invoice.id(), "Accueil")));
    assertTrue(onto.contains("30,00") && onto.contains("FACTURE"), onto);
    assertFalse(onto.contains("Bénéficiaire"), onto);
    String duplicate = text(secretary.asks(() -> sheets.duplicate(invoice.id())));
    assertTrue(duplicate.contains("Bénéficiaire des soins : FACTURE"), duplicate);
    assertTrue(duplicate.contains("99700218896"), duplicate);
    String page =
        text(secretary.asks(() -> sheets.calibration(services.get(Printers.class).of("Accueil"))));
    assertTrue(page.contains("Accueil : -1,5 mm à droite, 2,0 mm en bas"), page);
    secretary.asks(() -> invoices.cancel(invoice.id(), "erreur"));
    refused("billing.sheet.no.undone", () -> sheets.onto(invoice.id(), "Accueil"));
    refused(
        "billing.sheet.no.offset",
        () -> services.get(Printers.class).set(new Printer("Accueil", 301, 0)));
  }

  @Test
  void theWholeChartHasInvoicesAndQuotesWithTheirPapers() throws Exception {
    InvoiceView invoice = issue();
    QuoteView quote = make(new QuoteLine("Laser", 1, 9900, false));
    Kept kept = new Kept();
    for (ChartPart part : services.all(ChartPart.class)) {
      part.write(patient.value(), kept);
    }
    assertTrue(kept.files.contains("factures/" + invoice.named() + ".pdf"), kept.files.toString());
    assertTrue(kept.files.contains("devis/" + quote.named() + ".pdf"), kept.files.toString());
    assertTrue(kept.types.contains("Invoice"));
  }

  /** A total of more acts than stand above it is a wrong sheet. */
  @Test
  void aSheetIsNotPrintedForMoreActsThanItHasLines() throws Exception {
    InvoiceView invoice = issue();
    Sheets sheets = services.get(Sheets.class);
    secretary.does(() -> services.get(Printers.class).set(new Printer("Accueil", 0, 0)));
    for (int place = 1; place <= 6; place++) {
      secretary.asks(() -> sheets.onto(invoice.id(), "Accueil"));
      try (var owner = Standalone.owner();
          var statement = owner.createStatement()) {
        statement.executeUpdate(
            "INSERT INTO billing_line SELECT invoice_id, "
                + place
                + ", code, label, association, base, thousandths, amount, rate, insurance,"
                + " participation, complementary, why FROM billing_line WHERE place = 0 AND"
                + " invoice_id = "
                + invoice.id().value());
      }
    }
    refused("billing.sheet.no.many", () -> sheets.onto(invoice.id(), "Accueil"));
    secretary.asks(() -> sheets.duplicate(invoice.id()));
  }

  @Test
  void writtenInformationSaysWhatIsBeyondTheTariff() throws Exception {
    ExcessPaper papers = services.get(ExcessPaper.class);
    String paper = text(secretary.asks(() -> papers.pdf(patient, doctor.id(), TODAY, 10000, 7000)));
    assertTrue(paper.contains("100,00") && paper.contains("70,00") && paper.contains("30,00"));
    refused("billing.no.amount", () -> papers.pdf(patient, doctor.id(), TODAY, 10000, 0));
  }

  /** Remembers what was written. */
  private static final class Kept implements ChartWriter {
    private final List<String> files = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    @Override
    public void section(String title) {}

    @Override
    public void entry(String head, String... lines) {}

    @Override
    public void resource(JsonObject resource) {
      types.add(resource.getString("resourceType"));
    }

    @Override
    public void file(String path, InputStream content) {
      files.add(path);
    }
  }

  private QuoteView make(QuoteLine... lines) throws Exception {
    return secretary.asks(
        () -> quotes.make(patient, doctor.id(), List.of(lines), UUID.randomUUID().toString()));
  }

  private InvoiceView issue() throws Exception {
    VisitDraft draft =
        VisitDraft.of(doctor.id(), LocalDate.of(2026, 3, 11), LocalTime.of(10, 0), "G");
    return secretary.asks(
        () ->
            invoices.issue(patient, draft, false, false, List.of(), UUID.randomUUID().toString()));
  }

  private void refused(String key, Executable doing) {
    Executable asked =
        () ->
            secretary.asks(
                () -> {
                  unchecked(doing);
                  return null;
                });
    assertEquals(key, assertThrows(Refusal.class, asked).key());
  }

  private static void unchecked(Executable doing) {
    try {
      doing.execute();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
