package org.galien.billing.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.billing.InvoiceView;
import org.galien.billing.PaymentPart;
import org.galien.billing.PlainInvoices;
import org.galien.billing.PlainLine;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.Parameter;
import org.galien.billing.pricing.PricingRefusal;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.messages.Messages;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Dates;

/** Makes quotes, has them accepted, and bills them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Quotes {

  private static final int MOST_LINES = 20;
  private static final int LABEL = 300;
  private static final int NAME = 200;
  private static final int ALL = 100;

  @Inject QuoteRows rows;
  @Inject QuoteCharts charts;
  @Inject Patients patients;
  @Inject CareCircle circle;
  @Inject Tariffs tariffs;
  @Inject PlainInvoices invoices;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Looks looks;

  /**
   * Makes a quote that holds for as long as the tariff's {@code devis.validite} says.
   *
   * @param token of who asks; asked again with it, the same quote comes back
   * @throws QuoteRefusal when a line cannot be so
   */
  public QuoteView make(
      PatientId patient, UserId practitioner, List<QuoteLine> wanted, String token)
      throws SQLException {
    patients.held(patient);
    circle.require(patient.value());
    Optional<QuoteView> before = rows.byToken(token);
    if (before.isPresent() && before.get().patient().equals(patient)) {
      return before.get();
    }
    if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
      throw QuoteRefusal.empty();
    }
    LocalDate today = today();
    LetterTable table = tariffs.book().letters(today);
    for (int i = 0; i < wanted.size(); i++) {
      TextLimit.checked(wanted.get(i).label(), LABEL);
      if (!wanted.get(i).sound()) {
        throw QuoteRefusal.line(i + 1);
      }
    }
    int months = parameter(table, "devis.validite").value();
    long id =
        rows.write(
            token,
            patient,
            practitioner,
            acting.current().user(),
            clock.instant(),
            today.getYear(),
            today.plusMonths(months),
            wanted.stream().map(line -> taxed(line, table)).toList(),
            wanted.stream().map(QuoteLine::care).toList());
    audit.record("billing.quote-made", Subject.ofPatient("quote", id, patient.value()));
    return rows.of(id);
  }

  /** The price is what the patient pays; the VAT in it is rounded half up, once a line. */
  private PlainLine taxed(QuoteLine line, LetterTable table) {
    int rate = line.care() ? 0 : parameter(table, "tva.normal").value();
    int gross = line.gross();
    int vat = (int) ((2L * gross * rate + ALL + rate) / (2L * (ALL + rate)));
    return new PlainLine(line.label(), line.count(), line.unit(), rate, gross - vat, vat);
  }

  private Parameter parameter(LetterTable table, String key) {
    return table.parameter(key, today()).orElseThrow(() -> PricingRefusal.withoutParameter(key));
  }

  /**
   * The latest sixty, the last first.
   *
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public List<QuoteView> of(PatientId patient) {
    circle.require(patient.value());
    looks.record("billing.viewed", Subject.of("patient", patient.value()));
    return rows.ofPatient(patient);
  }

  /**
   * @throws QuoteRefusal when there is none
   */
  public QuoteView view(long id) {
    QuoteView quote = rows.of(id);
    circle.require(quote.patient().value());
    return quote;
  }

  /**
   * The patient signs on the screen, before who acts.
   *
   * @param name of who signs, as typed
   * @param strokes as {@link Signature} says
   * @throws QuoteRefusal without name or signature, when it does not hold any more, or is closed
   */
  public QuoteView accept(long id, String name, String strokes) {
    String said = TextLimit.checked(name, NAME);
    if (said.isEmpty()) {
      throw QuoteRefusal.name();
    }
    String drawn = Signature.checked(strokes);
    QuoteView quote = held(id);
    if (quote.acceptedAt() != null || quote.dropped()) {
      throw QuoteRefusal.closed();
    }
    if (today().isAfter(quote.validUntil())) {
      throw QuoteRefusal.expired(Dates.date(quote.validUntil()));
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String seal =
        Fingerprint.of(quote.named(), quote.patient().value(), quote.lines(), said, drawn, at);
    rows.accepted(id, said, drawn, seal, at, acting.current().user());
    audit.record(
        "billing.quote-accepted",
        Subject.ofPatient("quote", id, quote.patient().value()),
        "sha256=" + seal);
    return rows.of(id);
  }

  /** The patient does not want it. */
  public QuoteView drop(long id) {
    QuoteView quote = held(id);
    if (quote.invoice() != null || quote.dropped()) {
      throw QuoteRefusal.closed();
    }
    rows.dropped(id, clock.instant());
    audit.record("billing.quote-dropped", Subject.ofPatient("quote", id, quote.patient().value()));
    return rows.of(id);
  }

  /**
   * Bills what was accepted, as it stands; asked again, the same invoice comes back.
   *
   * @throws QuoteRefusal when it was not accepted
   */
  public InvoiceView bill(long id, List<PaymentPart> paid) throws SQLException {
    QuoteView quote = held(id);
    if (quote.acceptedAt() == null || quote.dropped()) {
      throw QuoteRefusal.notAccepted();
    }
    InvoiceView invoice =
        invoices.issue(
            quote.patient(),
            quote.practitioner(),
            quote.lines(),
            Messages.text(Locale.FRENCH, "billing.quote.why", quote.named()),
            paid,
            "quote-" + id);
    rows.billed(id, invoice.id());
    return invoice;
  }

  private QuoteView held(long id) {
    PatientId chart = charts.of(id);
    patients.held(chart);
    rows.lock(id);
    circle.require(chart.value());
    return rows.of(id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
