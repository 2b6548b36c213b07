package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.care.ReasonWanted;
import org.galien.platform.rules.Rules;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What is asked twice, at once, of a wrong day or by somebody who has no part in the care. */
@ExtendWith(Standalone.class)
class InvoiceRequestsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final Services services;
  private final Invoices invoices;
  private final Payments payments;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person secretary;
  private PatientId patient;

  InvoiceRequestsIT(Services services) {
    this.services = services;
    invoices = services.get(Invoices.class);
    payments = services.get(Payments.class);
    services.get(TestClock.class).stopAt(TODAY.atTime(12, 0));
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    secretary = practice.person(Role.SECRETARY);
  }

  @BeforeEach
  void someTariff() throws SQLException {
    if (services.get(Tariffs.class).versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    patient = practice.patient("Dr Martin");
  }

  @Test
  void somethingElseUnderTheSameTokenIsRefusedInWords() throws Exception {
    String token = token();
    InvoiceView first =
        secretary.asks(() -> invoices.issue(patient, draft("G"), false, false, List.of(), token));
    List<PaymentPart> card = List.of(PaymentPart.of(PaymentMode.CARD, 3000));
    List<Callable<InvoiceView>> others =
        List.of(
            () -> invoices.issue(patient, draft("CS"), false, false, List.of(), token),
            () -> invoices.issue(patient, draft("G"), true, false, List.of(), token),
            () -> invoices.issue(patient, draft("G"), false, false, card, token));
    for (Callable<InvoiceView> other : others) {
      refused("billing.no.asked-otherwise", () -> secretary.asks(other));
    }
    assertEquals(1, secretary.asks(() -> invoices.of(patient)).size());
    String contra = "contra-" + first.id().value();
    refused(
        "billing.no.token",
        () ->
            secretary.asks(
                () -> invoices.issue(patient, draft("G"), false, false, List.of(), contra)));
    InvoiceView undone = secretary.asks(() -> invoices.cancel(first.id(), "erreur"));
    assertEquals(first.id(), undone.cancels());
  }

  @Test
  void onlyDaysThatCanBeBilledAre() throws Exception {
    for (String day : List.of("2026-06-16", "2062-03-11")) {
      refused("billing.no.day-to-come", () -> on(LocalDate.parse(day)));
    }
    refused("billing.no.day-lapsed", () -> on(LocalDate.of(2024, 3, 31)));
    refused("billing.no.day-lapsed", () -> on(LocalDate.of(1926, 3, 11)));
    assertEquals(TODAY, on(TODAY).actDay());
    LetterTable table = services.get(Tariffs.class).book().letters(TODAY);
    BillableDays.require(LocalDate.of(2024, 4, 1), TODAY, table);
    BillableDays.require(LocalDate.of(1926, 3, 11), TODAY, LetterTable.EMPTY);
  }

  private InvoiceView on(LocalDate day) throws Exception {
    VisitDraft draft = VisitDraft.of(doctor.id(), day, TEN, "G");
    return secretary.asks(() -> invoices.issue(patient, draft, false, false, List.of(), token()));
  }

  @Test
  void anAdvanceIsTakenOnceAndAReferenceIsNeverCut() throws Exception {
    String token = token();
    advance(4000, token);
    advance(4000, token);
    assertEquals(4000, secretary.asks(() -> payments.account(patient)));
    refused("billing.no.token", () -> advance(5000, token));
    PaymentPart cheque = new PaymentPart(PaymentMode.CHEQUE, 3000, "x".repeat(61));
    assertThrows(TextTooLong.class, () -> issue(List.of(cheque), "G"));
    assertEquals(0, secretary.asks(() -> invoices.of(patient)).size());
  }

  private void advance(int cents, String token) throws Exception {
    secretary.asks(
        () -> {
          payments.payOnAccount(patient, PaymentPart.of(PaymentMode.CASH, cents), token);
          return null;
        });
  }

  @Test
  void moneyOnAccountIsSpentOnceWhoeverPaysAtTheSameTime() throws Exception {
    List<InvoiceView> owed = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      owed.add(issue(List.of(), "G"));
    }
    advance(6000, token());
    int paid = 0;
    try (ExecutorService cashiers = Executors.newFixedThreadPool(owed.size())) {
      CountDownLatch all = new CountDownLatch(owed.size());
      List<Future<Boolean>> asked = new ArrayList<>();
      for (InvoiceView one : owed) {
        asked.add(
            cashiers.submit(
                () -> {
                  all.countDown();
                  all.await();
                  return spends(one);
                }));
      }
      for (Future<Boolean> one : asked) {
        paid += one.get() ? 1 : 0;
      }
    }
    assertEquals(2, paid);
    assertEquals(0, secretary.asks(() -> payments.account(patient)));
  }

  private boolean spends(InvoiceView invoice) throws Exception {
    try {
      pay(invoice, PaymentPart.of(PaymentMode.ACCOUNT, 3000));
      return true;
    } catch (BillingRefusal refused) {
      assertEquals("billing.no.above-account", refused.key());
      return false;
    }
  }

  @Test
  void aDoctorWithoutATieIsAskedWhyAndHisLookIsOnRecord() throws Exception {
    InvoiceView invoice = issue(List.of(), "G");
    Staff.Person stranger = practice.person(Role.PHYSICIAN);
    List<Callable<?>> looks =
        List.of(
            () -> invoices.of(patient),
            () -> invoices.view(invoice.id()),
            () -> invoices.price(patient, draft("G")),
            () -> papers().invoice(invoice.id()),
            () -> invoices.cancel(invoice.id(), "erreur"));
    Rules rules = services.get(Rules.class);
    rules.turn(CareCircle.ASKS, true);
    try {
      for (Callable<?> look : looks) {
        assertThrows(ReasonWanted.class, () -> stranger.asks(look));
      }
      CareCircle circle = services.get(CareCircle.class);
      stranger.does(() -> circle.open(patient.value(), OpeningReason.values()[0], ""));
      assertEquals(1, stranger.asks(() -> invoices.of(patient)).size());
      stranger.asks(() -> papers().invoice(invoice.id()));
    } finally {
      rules.turn(CareCircle.ASKS, false);
    }
    AuditTrail audit = services.get(AuditTrail.class);
    for (String action : List.of("billing.viewed", "billing.printed")) {
      assertTrue(audit.last(stranger.id().value(), action, patient.value()).isPresent(), action);
    }
  }

  /** As the database sees a server that is killed: its connection is gone in mid-transaction. */
  @Test
  void whoDiesWithANumberInHandLeavesNoGap() throws Exception {
    int before = issue(List.of(), "G").number();
    List<PatientId> patients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      patients.add(practice.patient("Dr Martin"));
    }
    try (ExecutorService cashiers = Executors.newFixedThreadPool(patients.size());
        Connection dying = services.dataSource().getConnection();
        Connection killer = services.dataSource().getConnection();
        Statement kill = killer.createStatement()) {
      dying.setAutoCommit(false);
      long id;
      try (Statement take = dying.createStatement()) {
        take.executeUpdate("UPDATE billing_number SET last = last + 1 WHERE year = 2026");
        try (ResultSet own = take.executeQuery("SELECT CONNECTION_ID()")) {
          own.next();
          id = own.getLong(1);
        }
      }
      List<Future<Integer>> waiting = new ArrayList<>();
      for (PatientId each : patients) {
        waiting.add(cashiers.submit(() -> issueFor(each).number()));
      }
      kill.execute("KILL CONNECTION " + id);
      List<Integer> numbers = new ArrayList<>();
      for (Future<Integer> one : waiting) {
        numbers.add(one.get());
      }
      assertEquals(
          List.of(before + 1, before + 2, before + 3, before + 4),
          numbers.stream().sorted().toList());
    }
  }

  private InvoiceView issueFor(PatientId each) throws Exception {
    return secretary.asks(() -> invoices.issue(each, draft("G"), false, false, List.of(), token()));
  }

  private VisitDraft draft(String... codes) {
    return VisitDraft.of(doctor.id(), LocalDate.of(2026, 3, 11), TEN, codes);
  }

  private InvoiceView issue(List<PaymentPart> paid, String... codes) throws Exception {
    return secretary.asks(() -> invoices.issue(patient, draft(codes), false, false, paid, token()));
  }

  private void pay(InvoiceView invoice, PaymentPart part) throws Exception {
    secretary.asks(
        () -> {
          payments.pay(invoice.id(), List.of(part));
          return null;
        });
  }

  private BillingPapers papers() {
    return services.get(BillingPapers.class);
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }

  private static void refused(String key, Executable doing) {
    assertEquals(key, assertThrows(Refusal.class, doing).key());
  }
}
