package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Amounts;

/** Invoices of what no tariff knows and no insurance pays, with VAT where it is due. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class PlainInvoices {

  /** What stands for a code where there is none: hors nomenclature. */
  private static final String CODE = "HN";

  private static final int WHOLE = 1000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject CareCircle circle;
  @Inject InvoiceRows rows;
  @Inject Payments payments;
  @Inject Event<InvoiceIssued> issued;

  /** Sums of one rate of VAT. */
  private record Sums(int net, int vat) {}

  /**
   * Issues an invoice of today.
   *
   * @param token asked again with it, the same invoice comes back
   * @param why said with each line
   * @throws BillingRefusal when more is paid than is due, or the token was used for another patient
   */
  public InvoiceView issue(
      PatientId patient,
      UserId practitioner,
      List<PlainLine> lines,
      String why,
      List<PaymentPart> paid,
      String token)
      throws SQLException {
    patients.held(patient);
    circle.require(patient.value());
    Optional<InvoiceView> before = rows.byToken(token);
    if (before.isPresent()) {
      if (!before.get().patient().equals(patient)) {
        throw BillingRefusal.otherToken();
      }
      return before.get();
    }
    Instant now = clock.instant();
    int total = lines.stream().mapToInt(PlainLine::gross).sum();
    InvoiceId id =
        rows.write(
            new InvoiceRows.Head(
                token,
                patient,
                practitioner,
                now.atZone(clock.getZone()).toLocalDate(),
                now,
                acting.current().user(),
                null,
                "",
                "",
                null,
                total,
                total,
                0,
                0,
                0,
                0,
                0,
                0),
            now.atZone(clock.getZone()).getYear(),
            lines.stream().map(line -> line(line, why)).toList());
    writeVat(id, lines);
    issued.fire(new InvoiceIssued(id.value()));
    audit.record("billing.issued", Subject.ofPatient("invoice", id.value(), patient.value()));
    if (!paid.isEmpty()) {
      payments.take(rows.of(id), paid);
    }
    return rows.of(id);
  }

  private static InvoiceView.Line line(PlainLine line, String why) {
    String vat =
        line.rate() == 0
            ? Messages.text(Locale.FRENCH, "billing.vat.none")
            : Messages.text(
                Locale.FRENCH, "billing.vat.of", line.rate(), Amounts.money(line.vat()));
    return new InvoiceView.Line(
        CODE,
        line.label(),
        null,
        line.unit(),
        line.count() * WHOLE,
        line.gross(),
        0,
        0,
        0,
        0,
        List.of(why, vat));
  }

  private void writeVat(InvoiceId id, List<PlainLine> lines) {
    Map<Integer, Sums> byRate = new TreeMap<>();
    for (PlainLine one : lines) {
      byRate.merge(
          one.rate(),
          new Sums(one.net(), one.vat()),
          (a, b) -> new Sums(a.net + b.net, a.vat + b.vat));
    }
    byRate.forEach(
        (rate, sums) ->
            em.createNativeQuery(
                    "INSERT INTO billing_vat (invoice_id, rate, net, vat) VALUES (?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, rate)
                .setParameter(3, sums.net)
                .setParameter(4, sums.vat)
                .executeUpdate());
  }
}
