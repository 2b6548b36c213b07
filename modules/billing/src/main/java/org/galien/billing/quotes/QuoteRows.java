package org.galien.billing.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.billing.InvoiceId;
import org.galien.billing.PlainLine;
import org.galien.patients.PatientId;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.UserId;

/** The rows of quotes. */
@ApplicationScoped
class QuoteRows {

  private static final String QUOTE =
      "SELECT id, year, number, patient_id, practitioner_id, made_at, valid_until, net, vat,"
          + " accepted_at, accepted_name, strokes, seal, dropped_at, invoice_id FROM billing_quote"
          + " WHERE ";

  @Inject EntityManager em;

  Optional<QuoteView> byToken(String token) {
    return found("token = ?", token).stream().findFirst();
  }

  QuoteView of(long id) {
    return found("id = ?", id).stream().findFirst().orElseThrow(QuoteRefusal::unknown);
  }

  /** Waits for whoever else changes it. */
  void lock(long id) {
    em.createNativeQuery("SELECT id FROM billing_quote WHERE id = ? FOR UPDATE")
        .setParameter(1, id)
        .getResultList();
  }

  /** The latest first. */
  List<QuoteView> ofPatient(PatientId patient) {
    return found("patient_id = ? ORDER BY id DESC LIMIT 60", patient.value());
  }

  long write(
      String token,
      PatientId patient,
      UserId practitioner,
      UserId by,
      Instant at,
      int year,
      LocalDate until,
      List<PlainLine> lines,
      List<Boolean> care)
      throws SQLException {
    long id;
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_quote (year, number, token, patient_id, practitioner_id, made_at,"
                + " made_by, valid_until, net, vat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      id =
          rows.insert(
              year,
              next(year),
              token,
              patient.value(),
              practitioner.value(),
              at,
              by.value(),
              until,
              lines.stream().mapToInt(PlainLine::net).sum(),
              lines.stream().mapToInt(PlainLine::vat).sum());
    }
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_quote_line (quote_id, place, label, count, unit, care, rate, net,"
                + " vat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < lines.size(); i++) {
        PlainLine line = lines.get(i);
        rows.add(
            id,
            i,
            line.label(),
            line.count(),
            line.unit(),
            care.get(i),
            line.rate(),
            line.net(),
            line.vat());
      }
    }
    return id;
  }

  private int next(int year) {
    em.createNativeQuery(
            "INSERT INTO billing_quote_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE"
                + " last = last + 1")
        .setParameter(1, year)
        .executeUpdate();
    return ((Number)
            em.createNativeQuery("SELECT last FROM billing_quote_number WHERE year = ? FOR UPDATE")
                .setParameter(1, year)
                .getSingleResult())
        .intValue();
  }

  void accepted(long id, String name, String strokes, String seal, Instant at, UserId before) {
    em.createNativeQuery(
            "UPDATE billing_quote SET accepted_at = ?, accepted_name = ?, strokes = ?, seal = ?,"
                + " accepted_before = ? WHERE id = ?")
        .setParameter(1, utc(at))
        .setParameter(2, name)
        .setParameter(3, strokes)
        .setParameter(4, seal)
        .setParameter(5, before.value())
        .setParameter(6, id)
        .executeUpdate();
  }

  void dropped(long id, Instant at) {
    em.createNativeQuery("UPDATE billing_quote SET dropped_at = ? WHERE id = ?")
        .setParameter(1, utc(at))
        .setParameter(2, id)
        .executeUpdate();
  }

  void billed(long id, InvoiceId invoice) {
    em.createNativeQuery("UPDATE billing_quote SET invoice_id = ? WHERE id = ?")
        .setParameter(1, invoice.value())
        .setParameter(2, id)
        .executeUpdate();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private List<QuoteView> found(String where, Object value) {
    List<QuoteView> found = new ArrayList<>();
    for (Object row : em.createNativeQuery(QUOTE + where).setParameter(1, value).getResultList()) {
      found.add(view((Object[]) row));
    }
    return found;
  }

  private QuoteView view(Object[] row) {
    long id = number(row[0]);
    return new QuoteView(
        id,
        (int) number(row[1]),
        (int) number(row[2]),
        new PatientId(number(row[3])),
        new UserId(number(row[4])),
        instant(row[5]),
        LocalDate.parse(row[6].toString()),
        (int) number(row[7]),
        (int) number(row[8]),
        row[9] == null ? null : instant(row[9]),
        row[10].toString(),
        row[11] == null ? "" : row[11].toString(),
        row[12] == null ? "" : row[12].toString(),
        row[13] != null,
        row[14] == null ? null : new InvoiceId(number(row[14])),
        lines(id));
  }

  private List<PlainLine> lines(long id) {
    List<PlainLine> lines = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT label, count, unit, rate, net, vat FROM billing_quote_line WHERE quote_id ="
                    + " ? ORDER BY place")
            .setParameter(1, id)
            .getResultList()) {
      Object[] row = (Object[]) found;
      lines.add(
          new PlainLine(
              row[0].toString(),
              (int) number(row[1]),
              (int) number(row[2]),
              (int) number(row[3]),
              (int) number(row[4]),
              (int) number(row[5])));
    }
    return lines;
  }

  private static Instant instant(Object column) {
    return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
