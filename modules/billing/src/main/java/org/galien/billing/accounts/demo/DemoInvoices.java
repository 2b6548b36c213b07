package org.galien.billing.accounts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.galien.billing.accounts.Sql;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.UserId;

/**
 * Consultations of the past months with their payments, closings of the till and slips of cheques,
 * as they would lie there: written as rows, for nobody can issue an invoice in the past.
 */
@ApplicationScoped
class DemoInvoices {

  private static final int PRICE = 3000;
  private static final int INSURANCE = 2100;
  private static final int A_DAY = 3;
  private static final int DRAWER = 10_000;
  private static final String INVOICE =
      "INSERT INTO billing_invoice (year, number, token, patient_id, practitioner_id, act_day,"
          + " issued_at, issued_by, asked, total, base, excess, insurance, participation,"
          + " complementary, from_insurance, from_complement, from_patient) VALUES (?, ?, ?, ?, ?,"
          + " ?, ?, ?, '', ?, ?, 0, ?, 200, ?, ?, ?, ?)";
  private static final String LINE =
      "INSERT INTO billing_line (invoice_id, place, code, label, base, thousandths, amount, rate,"
          + " insurance, participation, complementary, why) VALUES (?, 1, 'G', 'Consultation au"
          + " cabinet', ?, 1000, ?, 70, ?, 200, ?, '')";
  private static final String PAYMENT =
      "INSERT INTO billing_payment (invoice_id, patient_id, payer, mode, cents, at, by_id,"
          + " reference, closing_id, slip_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject EntityManager em;

  /** Who billed when; {@code first} to {@code last}, without weekends. */
  void write(LocalDate first, LocalDate last, List<UserId> doctors, Random random)
      throws SQLException {
    List<Object[]> patients =
        Sql.rows(em, "SELECT id, version FROM patients_patient ORDER BY id LIMIT 400");
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      numbers.put(year, before(year));
    }
    LocalDate month = first.withDayOfMonth(1);
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      month(month, last, doctors, patients, random, numbers);
    }
    number(numbers);
  }

  private void month(
      LocalDate month,
      LocalDate last,
      List<UserId> doctors,
      List<Object[]> patients,
      Random random,
      Map<Integer, Integer> numbers)
      throws SQLException {
    LocalDate end = month.plusMonths(1).minusDays(1);
    LocalDate until = end.isAfter(last) ? last : end;
    List<Bill> bills = new ArrayList<>();
    for (LocalDate day = month; !day.isAfter(until); day = day.plusDays(1)) {
      for (int i = 0; i < A_DAY && day.getDayOfWeek().getValue() < 6; i++) {
        long patient = Sql.number(patients.get(random.nextInt(patients.size()))[0]);
        UserId doctor = doctors.get(random.nextInt(doctors.size()));
        bills.add(new Bill(day, patient, doctor, random.nextInt(10), random.nextInt(4)));
      }
    }
    if (bills.isEmpty()) {
      return;
    }
    int cash = PRICE * (int) bills.stream().filter(one -> one.mode().equals("CASH")).count();
    long by = doctors.getFirst().value();
    long closing;
    long slip;
    try (Rows closings =
            new Rows(
                em,
                "INSERT INTO billing_closing (at, by_id, opening, cash, counted, kept) VALUES (?, ?,"
                    + " ?, ?, ?, ?)");
        Rows slips = new Rows(em, "INSERT INTO billing_slip (at, by_id) VALUES (?, ?)")) {
      LocalDateTime evening = until.atTime(18, 0);
      closing = closings.insert(evening, by, DRAWER, cash, DRAWER + cash, DRAWER);
      slip = slips.insert(evening, by);
    }
    try (Rows invoices = new Rows(em, INVOICE);
        Rows lines = new Rows(em, LINE);
        Rows payments = new Rows(em, PAYMENT)) {
      for (Bill one : bills) {
        write(one, numbers, closing, slip, last, invoices, lines, payments);
      }
    }
  }

  /** A consultation; {@code kind} and {@code way} say how it is paid. */
  private record Bill(LocalDate day, long patient, UserId doctor, int kind, int way) {

    boolean third() {
      return kind < 3;
    }

    String mode() {
      return third() ? "TRANSFER" : List.of("CARD", "CARD", "CHEQUE", "CASH").get(way);
    }
  }

  private void write(
      Bill bill,
      Map<Integer, Integer> numbers,
      long closing,
      long slip,
      LocalDate last,
      Rows invoices,
      Rows lines,
      Rows payments)
      throws SQLException {
    int year = bill.day().getYear();
    LocalDateTime at = bill.day().atTime(9 + bill.kind() % 8, 15);
    int number = numbers.merge(year, 1, Integer::sum);
    int third = bill.third() ? INSURANCE : 0;
    int complement = bill.third() ? PRICE - INSURANCE : 0;
    long doctor = bill.doctor().value();
    long id =
        invoices.insert(
            year,
            number,
            "demo-" + year + "-" + number,
            bill.patient(),
            doctor,
            bill.day(),
            at,
            doctor,
            PRICE,
            PRICE,
            INSURANCE,
            PRICE - INSURANCE,
            third,
            complement,
            PRICE - third - complement);
    lines.add(id, PRICE, PRICE, INSURANCE, PRICE - INSURANCE);
    if (bill.third()) {
      LocalDateTime paid = at.plusDays(6);
      if (!paid.toLocalDate().isAfter(last)) {
        payments.add(
            id, bill.patient(), "INSURANCE", "TRANSFER", third, paid, doctor, "", closing, null);
        payments.add(
            id,
            bill.patient(),
            "COMPLEMENT",
            "TRANSFER",
            complement,
            paid,
            doctor,
            "",
            closing,
            null);
      }
    } else {
      boolean cheque = bill.mode().equals("CHEQUE");
      payments.add(
          id,
          bill.patient(),
          "PATIENT",
          bill.mode(),
          PRICE,
          at,
          doctor,
          cheque ? "Chèque" : "",
          closing,
          cheque ? slip : null);
    }
  }

  /**
   * Counted here and noted once: whoever asked each time would have all that is loaded looked at.
   */
  private void number(Map<Integer, Integer> last) {
    last.forEach(
        (year, number) ->
            Sql.change(
                em,
                "INSERT INTO billing_number (year, last) VALUES (?, ?) ON DUPLICATE KEY UPDATE last"
                    + " = VALUES(last)",
                year,
                number));
  }

  private int before(int year) {
    return Sql.cents(Sql.number(em, "SELECT last FROM billing_number WHERE year = ?", year));
  }
}
