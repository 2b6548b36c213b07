package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.billing.pricing.PricingRefusal;
import org.galien.billing.tariffs.FoundAct;
import org.galien.billing.tariffs.ImportProgress;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.TariffRefused;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
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

@ExtendWith(Standalone.class)
class BillingIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final Services services;
  private final Invoices invoices;
  private final Payments payments;
  private final Tariffs tariffs;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person secretary;
  private PatientId patient;

  BillingIT(Services services) {
    this.services = services;
    invoices = services.get(Invoices.class);
    payments = services.get(Payments.class);
    tariffs = services.get(Tariffs.class);
    services.get(TestClock.class).stopAt(LocalDate.of(2026, 6, 15).atTime(12, 0));
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    secretary = practice.person(Role.SECRETARY);
  }

  @BeforeEach
  void someTariff() throws SQLException {
    if (tariffs.versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    patient = practice.patient("Dr Martin");
  }

  @Test
  void aConsultationIsBilledPaidAndKept() throws Exception {
    InvoiceView invoice = issue(List.of(PaymentPart.of(PaymentMode.CARD, 3000)), "G");
    assertEquals(List.of(3000, 2100, 200), sums(invoice));
    assertEquals(0, invoice.outstanding());
    assertTrue(invoice.lines().getFirst().why().getFirst().contains("30,00"));
    String paper = text(secretary.asks(() -> papers().invoice(invoice.id())));
    assertTrue(paper.contains(invoice.named()) && paper.contains("19,00"), paper);
  }

  @Test
  void askedAgainItIsTheSameInvoice() throws Exception {
    String token = UUID.randomUUID().toString();
    VisitDraft draft = draft("G");
    Callable<InvoiceView> asking =
        () -> invoices.issue(patient, draft, false, false, List.of(), token);
    assertEquals(secretary.asks(asking).id(), secretary.asks(asking).id());
    assertEquals(1, secretary.asks(() -> invoices.of(patient)).size());
  }

  @Test
  void thirdPartyPaymentLeavesThePatientTheRest() throws Exception {
    VisitDraft draft = draft("G");
    InvoiceView invoice =
        secretary.asks(() -> invoices.issue(patient, draft, true, false, List.of(), token()));
    assertEquals(2100, invoice.fromInsurance());
    assertEquals(900, invoice.outstanding());
    assertEquals(900, secretary.asks(() -> invoices.outstanding(patient)));
  }

  @Test
  void moreThanWhatIsDueIsNotTaken() throws Exception {
    refused(
        "billing.no.above-due", () -> issue(List.of(PaymentPart.of(PaymentMode.CASH, 3001)), "G"));
    InvoiceView invoice = issue(List.of(PaymentPart.of(PaymentMode.CASH, 1000)), "G");
    refused("billing.no.above-due", () -> pay(invoice, PaymentPart.of(PaymentMode.CARD, 2001)));
    pay(
        invoice,
        PaymentPart.of(PaymentMode.CARD, 1500),
        new PaymentPart(PaymentMode.CHEQUE, 500, "BNP 1234567"));
    assertEquals(0, secretary.asks(() -> invoices.view(invoice.id())).outstanding());
  }

  @Test
  void moneyOnAccountPaysLaterAndNoMoreThanThereIs() throws Exception {
    secretary.asks(
        () -> {
          payments.payOnAccount(patient, PaymentPart.of(PaymentMode.CASH, 4000), token());
          return null;
        });
    issue(List.of(PaymentPart.of(PaymentMode.ACCOUNT, 3000)), "G");
    assertEquals(1000, secretary.asks(() -> payments.account(patient)));
    refused(
        "billing.no.above-account",
        () -> issue(List.of(PaymentPart.of(PaymentMode.ACCOUNT, 3000)), "G"));
  }

  @Test
  void anInvoiceIsUndoneByAnotherAndItsMoneyGivenBack() throws Exception {
    InvoiceView invoice = issue(List.of(PaymentPart.of(PaymentMode.CARD, 3000)), "G");
    refused("billing.no.reason", () -> cancel(invoice, " "));
    InvoiceView contra = cancel(invoice, "Mauvais patient");
    assertEquals(List.of(-3000, -2100, -200), sums(contra));
    assertEquals(invoice.id(), contra.cancels());
    refused("billing.no.cancelled", () -> cancel(invoice, "encore"));
    refused("billing.no.cancelled", () -> cancel(contra, "encore"));
    String paper = text(secretary.asks(() -> papers().invoice(invoice.id())));
    assertTrue(paper.contains("ANNULÉE par la contre-écriture n° " + contra.named()), paper);
    String undoing = text(secretary.asks(() -> papers().invoice(contra.id())));
    assertTrue(undoing.contains("Annule la facture n° " + invoice.named()), undoing);
    refused("billing.no.above-overpaid", () -> refund(invoice, 3001));
    refund(invoice, 3000);
    assertEquals(0, secretary.asks(() -> invoices.view(invoice.id())).outstanding());
  }

  @Test
  void fiftyAtOnceGetNumbersWithoutAGapEvenWhenSomeFail() throws Exception {
    List<PatientId> patients = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      patients.add(practice.patient("Dr Martin"));
    }
    int before = issue(List.of(), "G").number();
    List<Integer> numbers = new ArrayList<>();
    try (ExecutorService cashiers = Executors.newFixedThreadPool(50)) {
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        PatientId each = patients.get(i);
        boolean fails = i % 5 == 0;
        asked.add(cashiers.submit(() -> numberOf(each, fails)));
      }
      for (Future<Integer> one : asked) {
        numbers.add(one.get());
      }
    }
    List<Integer> issued = numbers.stream().filter(n -> n > 0).sorted().toList();
    assertEquals(40, issued.size());
    assertEquals(before + 1, issued.getFirst());
    assertEquals(before + 40, issued.getLast());
    assertEquals(40, issued.stream().distinct().count());
  }

  private int numberOf(PatientId each, boolean fails) throws Exception {
    List<PaymentPart> paid = List.of(PaymentPart.of(PaymentMode.CARD, fails ? 9000 : 3000));
    try {
      return secretary
          .asks(() -> invoices.issue(each, draft("G"), false, false, paid, token()))
          .number();
    } catch (BillingRefusal refused) {
      return 0;
    }
  }

  @Test
  void theTillIsClosedWithWhatWasCounted() throws Exception {
    Till till = services.get(Till.class);
    secretary.asks(() -> till.close(0, 0, ""));
    issue(List.of(PaymentPart.of(PaymentMode.CASH, 3000)), "G");
    issue(List.of(PaymentPart.of(PaymentMode.CARD, 3000)), "G");
    TillState state = secretary.asks(till::state);
    assertEquals(List.of(3000, 6000), List.of(state.expected(), state.taken()));
    Closing closing = secretary.asks(() -> till.close(2900, 1000, "il manque 1 €"));
    assertEquals(-100, closing.difference());
    assertEquals(1000, secretary.asks(till::state).expected());
    refused("billing.no.counted", () -> secretary.asks(() -> till.close(10, 20, "")));
  }

  @Test
  void chequesGoOnOneSlipEach() throws Exception {
    Slips slips = services.get(Slips.class);
    issue(List.of(new PaymentPart(PaymentMode.CHEQUE, 3000, "CA 0000042")), "G");
    Slip slip = secretary.asks(slips::make);
    assertTrue(slip.cheques().stream().anyMatch(c -> c.reference().equals("CA 0000042")));
    assertTrue(text(secretary.asks(() -> papers().slip(slip))).contains("CA 0000042"));
    refused("billing.no.cheques", () -> secretary.asks(slips::make));
  }

  @Test
  void whoHasNoPartInMoneyBillsNothing() throws Exception {
    assertThrows(
        RoleRefused.class, () -> practice.person(Role.NURSE).asks(() -> invoices.of(patient)));
    Staff.Person manager = practice.person(Role.MANAGER);
    assertThrows(RoleRefused.class, () -> manager.asks(() -> invoices.of(patient)));
    assertThrows(RoleRefused.class, () -> manager.asks(() -> invoices.unpaid(5)));
    assertTrue(manager.asks(() -> services.get(Till.class).state()).opening() >= 0);
  }

  @Test
  void aLetterOfOncePerYearIsNotBilledTwice() throws Exception {
    PatientId old = practice.patient("Dr Martin", LocalDate.of(1940, 1, 1));
    Callable<InvoiceView> asking =
        () -> invoices.issue(old, draft("GL1"), false, false, List.of(), token());
    InvoiceView first = secretary.asks(asking);
    refused("billing.refused.per-year-instead", () -> secretary.asks(asking));
    cancel(first, "erreur");
    secretary.asks(asking);
  }

  @Test
  void theContextProposesAndSaysWhy() throws Exception {
    PatientId child = practice.patient("Dr Martin", DAY.minusYears(3));
    Priced priced = secretary.asks(() -> invoices.price(child, draft("G")));
    assertEquals(
        List.of("MEG billing.why.propose-age"),
        priced.proposals().stream().map(p -> p.code() + " " + p.why().key()).toList());
    VisitDraft two = draft("QZJA002", "QZJA012");
    Priced ccam = secretary.asks(() -> invoices.price(patient, two));
    assertEquals(2, ccam.visit().acts().getFirst().association());
    assertEquals(1, ccam.visit().acts().getLast().association());
  }

  @Test
  void anActOfLastMonthHasLastMonthsPrice() throws Exception {
    tariffs.addCcam("ccam.csv", null, ccam("01/06/2026", "QZJA002", "30.00", 4200), silent());
    VisitDraft march = draft("QZJA002");
    assertEquals(2660, secretary.asks(() -> invoices.price(patient, march)).invoice().total());
    VisitDraft june = VisitDraft.of(doctor.id(), LocalDate.of(2026, 6, 2), TEN, "QZJA002");
    assertEquals(3000, secretary.asks(() -> invoices.price(patient, june)).invoice().total());
    VisitDraft gone = VisitDraft.of(doctor.id(), LocalDate.of(2026, 6, 2), TEN, "DEQP003");
    Refusal refusal = secretary.asks(() -> invoices.price(patient, gone)).refusal();
    assertEquals("billing.refused.ccam-ended", refusal.key());
    assertTrue(refusal instanceof PricingRefusal);
  }

  @Test
  void aTariffThatCannotBeReadChangesNothing() throws Exception {
    int versions = tariffs.versions().size();
    TariffRefused wrong =
        assertThrows(
            TariffRefused.class,
            () ->
                tariffs.addCcam(
                    "x", null, ccam("01/07/2026", "QZJA002", "trente", 4200), silent()));
    assertEquals(List.of(3, 6), List.of(wrong.line(), wrong.column()));
    assertThrows(
        TariffRefused.class,
        () -> tariffs.addCcam("x", null, ccam("01/07/2026", "QZJA002", "1.00", 5), silent()));
    byte[] cut = "code;libelle\nG;Cons".getBytes(StandardCharsets.UTF_8);
    assertThrows(TariffRefused.class, () -> tariffs.addLetters("x", null, cut, silent()));
    assertEquals(versions, tariffs.versions().size());
  }

  @Test
  void actsAreFoundByCodeAndByWordsOfTheTable() throws Exception {
    List<FoundAct> found = tariffs.find("consult cabin", DAY, 5);
    assertEquals("G", found.getFirst().code());
    assertEquals("QZJA002", tariffs.find("qzja002", DAY, 5).getFirst().code());
    assertEquals(List.of(), tariffs.find("", DAY, 5));
  }

  private static byte[] ccam(String since, String code, String price, int more) {
    StringBuilder file =
        new StringBuilder("CCAM version 82 applicable ").append(since).append(",,,,,,,,,,\n");
    file.append("Code,,Texte,Activité,Phase,T,T,R,A,E,G\n")
        .append(code)
        .append(",,Suture,1,0,")
        .append(price)
        .append(',')
        .append(price)
        .append(",,,1,ADC\n");
    for (int i = 0; i < more; i++) {
      file.append(
          String.format("ZZZ%c%03d,,Acte,1,0,1.00,1.00,,,1,ATM%n", 'A' + i / 1000, i % 1000));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ImportProgress silent() {
    return ImportProgress.SILENT;
  }

  private VisitDraft draft(String... codes) {
    return VisitDraft.of(doctor.id(), DAY, TEN, codes);
  }

  private InvoiceView issue(List<PaymentPart> paid, String... codes) throws Exception {
    return secretary.asks(() -> invoices.issue(patient, draft(codes), false, false, paid, token()));
  }

  private void pay(InvoiceView invoice, PaymentPart... parts) throws Exception {
    secretary.asks(
        () -> {
          payments.pay(invoice.id(), List.of(parts));
          return null;
        });
  }

  private void refund(InvoiceView invoice, int cents) throws Exception {
    secretary.asks(
        () -> {
          payments.refund(invoice.id(), PaymentPart.of(PaymentMode.CASH, cents));
          return null;
        });
  }

  private InvoiceView cancel(InvoiceView invoice, String reason) throws Exception {
    return secretary.asks(() -> invoices.cancel(invoice.id(), reason));
  }

  private BillingPapers papers() {
    return services.get(BillingPapers.class);
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }

  private static List<Integer> sums(InvoiceView invoice) {
    return List.of(invoice.total(), invoice.insurance(), invoice.participation());
  }

  private static void refused(String key, Executable doing) {
    assertEquals(key, assertThrows(Refusal.class, doing).key());
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
