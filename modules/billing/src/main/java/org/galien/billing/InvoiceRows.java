package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.UserId;

/** The rows of invoices. */
@ApplicationScoped
class InvoiceRows {

  private static final String INVOICE =
      "SELECT i.id, i.year, i.number, i.patient_id, i.practitioner_id, i.act_day, i.issued_at,"
          + " i.cancels_id, EXISTS (SELECT 1 FROM billing_invoice c WHERE c.cancels_id = i.id),"
          + " i.reason, i.total, i.base, i.excess, i.insurance, i.participation, i.complementary,"
          + " i.from_insurance, i.from_complement, i.from_patient, COALESCE((SELECT SUM(p.cents)"
          + " FROM billing_payment p WHERE p.invoice_id = i.id AND p.payer = 'PATIENT'), 0) FROM"
          + " billing_invoice i WHERE ";
  private static final String LINE =
      "SELECT code, label, association, base, thousandths, amount, rate, insurance, participation,"
          + " complementary, why FROM billing_line WHERE invoice_id = ? ORDER BY place";

  private static final int LATEST = 60;

  @Inject EntityManager em;

  /** What is written of an invoice beside its lines. */
  record Head(
      String token,
      PatientId patient,
      UserId practitioner,
      LocalDate actDay,
      Instant issuedAt,
      UserId issuer,
      Long cancels,
      String reason,
      String asked,
      String request,
      int total,
      int base,
      int excess,
      int insurance,
      int participation,
      int complementary,
      int fromInsurance,
      int fromComplement) {}

  Optional<InvoiceView> byToken(String token) {
    return found(em.createNativeQuery(INVOICE + "i.token = ?").setParameter(1, token)).stream()
        .findFirst();
  }

  /** The contra-entry that undoes it. */
  Optional<InvoiceView> undoing(InvoiceId id) {
    return found(em.createNativeQuery(INVOICE + "i.cancels_id = ?").setParameter(1, id.value()))
        .stream()
        .findFirst();
  }

  /** Whether it was issued for a request of this hash; of an early one that is not known. */
  boolean wasAsked(InvoiceId id, String request) {
    Object known =
        em.createNativeQuery("SELECT request FROM billing_invoice WHERE id = ?")
            .setParameter(1, id.value())
            .getSingleResult();
    return known == null || known.equals(request);
  }

  InvoiceView of(InvoiceId id) {
    return found(em.createNativeQuery(INVOICE + "i.id = ?").setParameter(1, id.value())).stream()
        .findFirst()
        .orElseThrow(BillingRefusal::unknown);
  }

  /** Waits for whoever else pays or undoes this one. */
  InvoiceView held(InvoiceId id) {
    em.createNativeQuery("SELECT id FROM billing_invoice WHERE id = ? FOR UPDATE")
        .setParameter(1, id.value())
        .getResultList();
    return of(id);
  }

  List<InvoiceView> ofPatient(PatientId patient) {
    return found(
        em.createNativeQuery(INVOICE + "i.patient_id = ? ORDER BY i.id DESC LIMIT " + LATEST)
            .setParameter(1, patient.value()));
  }

  /** What a patient owes for all invoices, less what is owed to them. */
  int outstanding(PatientId patient) {
    return cents(
        em.createNativeQuery(
                "SELECT COALESCE((SELECT SUM(i.from_patient) FROM billing_invoice i WHERE"
                    + " i.patient_id = ?), 0) - COALESCE((SELECT SUM(p.cents) FROM billing_payment"
                    + " p WHERE p.patient_id = ? AND p.payer = 'PATIENT' AND p.invoice_id IS NOT"
                    + " NULL), 0)")
            .setParameter(1, patient.value())
            .setParameter(2, patient.value())
            .getSingleResult());
  }

  /** Invoices that somebody still owes for, the oldest first. */
  List<InvoiceView> unpaid(int limit) {
    return found(
        em.createNativeQuery(
            INVOICE
                + "i.cancels_id IS NULL AND NOT EXISTS (SELECT 1 FROM billing_invoice c WHERE"
                + " c.cancels_id = i.id) AND i.from_patient > COALESCE((SELECT SUM(p.cents) FROM"
                + " billing_payment p WHERE p.invoice_id = i.id AND p.payer = 'PATIENT'), 0)"
                + " ORDER BY i.id LIMIT "
                + limit));
  }

  /**
   * Writes an invoice under the next number of its year, which waits for whoever takes one at the
   * same time.
   */
  InvoiceId write(Head head, int year, List<InvoiceView.Line> lines) throws SQLException {
    int number = next(year);
    long id;
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_invoice (year, number, token, patient_id, practitioner_id,"
                + " act_day, issued_at, issued_by, cancels_id, reason, asked, request, total, base, excess,"
                + " insurance, participation, complementary, from_insurance, from_complement,"
                + " from_patient) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?)")) {
      id =
          rows.insert(
              year,
              number,
              head.token,
              head.patient.value(),
              head.practitioner.value(),
              head.actDay,
              head.issuedAt,
              head.issuer.value(),
              head.cancels,
              head.reason,
              head.asked,
              head.request,
              head.total,
              head.base,
              head.excess,
              head.insurance,
              head.participation,
              head.complementary,
              head.fromInsurance,
              head.fromComplement,
              head.total - head.fromInsurance - head.fromComplement);
    }
    writeLines(id, lines);
    return new InvoiceId(id);
  }

  private void writeLines(long id, List<InvoiceView.Line> lines) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_line (invoice_id, place, code, label, association, base,"
                + " thousandths, amount, rate, insurance, participation, complementary, why)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int place = 0;
      for (InvoiceView.Line line : lines) {
        rows.add(
            id,
            place++,
            line.code(),
            line.label(),
            line.association(),
            line.base(),
            line.thousandths(),
            line.amount(),
            line.rate(),
            line.insurance(),
            line.participation(),
            line.complementary(),
            String.join("\n", line.why()));
      }
    }
  }

  private int next(int year) {
    em.createNativeQuery(
            "INSERT INTO billing_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last ="
                + " last + 1")
        .setParameter(1, year)
        .executeUpdate();
    return ((Number)
            em.createNativeQuery("SELECT last FROM billing_number WHERE year = ? FOR UPDATE")
                .setParameter(1, year)
                .getSingleResult())
        .intValue();
  }

  private List<InvoiceView> found(Query query) {
    List<InvoiceView> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      found.add(view((Object[]) row));
    }
    return found;
  }

  private InvoiceView view(Object[] row) {
    long id = number(row[0]).longValue();
    return new InvoiceView(
        new InvoiceId(id),
        cents(row[1]),
        cents(row[2]),
        new PatientId(number(row[3]).longValue()),
        new UserId(number(row[4]).longValue()),
        LocalDate.parse(row[5].toString()),
        instant(row[6]),
        row[7] == null ? null : new InvoiceId(number(row[7]).longValue()),
        row[8].toString().matches("1|true"),
        (String) row[9],
        cents(row[10]),
        cents(row[11]),
        cents(row[12]),
        cents(row[13]),
        cents(row[14]),
        cents(row[15]),
        cents(row[16]),
        cents(row[17]),
        cents(row[18]),
        cents(row[19]),
        lines(id));
  }

  private List<InvoiceView.Line> lines(long id) {
    List<InvoiceView.Line> lines = new ArrayList<>();
    for (Object found : em.createNativeQuery(LINE).setParameter(1, id).getResultList()) {
      Object[] row = (Object[]) found;
      lines.add(
          new InvoiceView.Line(
              (String) row[0],
              (String) row[1],
              row[2] == null ? null : cents(row[2]),
              cents(row[3]),
              cents(row[4]),
              cents(row[5]),
              cents(row[6]),
              cents(row[7]),
              cents(row[8]),
              cents(row[9]),
              row[10].toString().lines().toList()));
    }
    return lines;
  }

  static Instant instant(Object column) {
    return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  private static Number number(Object column) {
    return (Number) column;
  }

  private static int cents(Object column) {
    return number(column).intValue();
  }
}
