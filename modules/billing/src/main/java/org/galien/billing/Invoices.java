package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.billing.pricing.Invoice;
import org.galien.billing.pricing.Line;
import org.galien.billing.pricing.Pricer;
import org.galien.billing.pricing.PricingRefusal;
import org.galien.billing.pricing.Proposals;
import org.galien.billing.pricing.Said;
import org.galien.billing.pricing.TariffBook;
import org.galien.billing.pricing.Visit;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.messages.Messages;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Prices visits and issues invoices, which are never changed: another one undoes them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Invoices {

  private static final int REASON = 200;

  /** What tokens of contra-entries begin with. */
  private static final String CONTRA = "contra-";

  /** Nobody who asks has such a token. */
  private static final List<String> OWN = List.of(CONTRA, "quote-");

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Tariffs tariffs;
  @Inject Visits visits;
  @Inject InvoiceRows rows;
  @Inject Payments payments;
  @Inject HeldInvoices held;
  @Inject CareCircle circle;
  @Inject Looks looks;
  @Inject VatOfInvoice vat;
  @Inject Event<InvoiceIssued> issued;
  @Inject Event<InvoiceCancelled> undone;

  /** What it would cost, and what else the context suggests; nothing is kept. */
  public Priced price(PatientId patient, VisitDraft draft) {
    circle.require(patient.value());
    TariffBook book = tariffs.book();
    Proposals proposals = new Proposals(book);
    Visit visit = proposals.associated(visits.of(patient, draft));
    try {
      return new Priced(visit, new Pricer(book).price(visit), null, proposals.of(visit));
    } catch (PricingRefusal refusal) {
      return new Priced(visit, null, refusal, proposals.of(visit));
    }
  }

  /**
   * Issues the invoice of a visit and takes the money.
   *
   * @param token of who asks; asked the same again with it, the same invoice comes back
   * @param toInsurance the insurance is billed itself, so that the patient does not advance it
   * @param toComplement the complementary insurance, too
   * @throws PricingRefusal when it cannot be billed so
   * @throws BillingRefusal when more is paid than is due, the day cannot be billed, or something
   *     else was asked with the token
   */
  public InvoiceView issue(
      PatientId patient,
      VisitDraft draft,
      boolean toInsurance,
      boolean toComplement,
      List<PaymentPart> paid,
      String token)
      throws SQLException {
    if (OWN.stream().anyMatch(token::startsWith)) {
      throw BillingRefusal.otherToken();
    }
    patients.held(patient);
    circle.require(patient.value());
    String request = AskedVisit.hash(draft, toInsurance, toComplement, paid);
    Optional<InvoiceView> before = rows.byToken(token);
    if (before.isPresent()) {
      return same(before.get(), patient, request);
    }
    Instant now = clock.instant();
    LocalDate today = now.atZone(clock.getZone()).toLocalDate();
    BillableDays.require(draft.day(), today, tariffs.book().letters(today));
    Priced priced = price(patient, draft);
    if (priced.refusal() != null) {
      throw priced.refusal();
    }
    Invoice invoice = priced.invoice();
    InvoiceId id =
        rows.write(
            new InvoiceRows.Head(
                token,
                patient,
                draft.practitioner(),
                draft.day(),
                now,
                acting.current().user(),
                null,
                "",
                VisitJson.text(priced.visit()),
                request,
                invoice.total(),
                invoice.base(),
                invoice.excess(),
                invoice.insurance(),
                invoice.participation(),
                invoice.complementary(),
                toInsurance ? invoice.insurance() : 0,
                toComplement ? invoice.complementary() : 0),
            now.atZone(clock.getZone()).getYear(),
            invoice.lines().stream().map(Invoices::line).toList());
    issued.fire(new InvoiceIssued(id.value()));
    audit.record("billing.issued", Subject.ofPatient("invoice", id.value(), patient.value()));
    if (!paid.isEmpty()) {
      payments.take(rows.of(id), paid);
    }
    return rows.of(id);
  }

  private InvoiceView same(InvoiceView before, PatientId patient, String request) {
    if (!before.patient().equals(patient)) {
      throw BillingRefusal.otherToken();
    }
    if (!rows.wasAsked(before.id(), request)) {
      throw BillingRefusal.askedOtherwise(before.named());
    }
    return before;
  }

  /**
   * Undoes an invoice by another with its amounts below nothing, under a number of its own. What
   * was paid for it is then owed to the patient.
   *
   * @throws BillingRefusal without a reason, and when it is undone already or undoes one itself
   */
  public InvoiceView cancel(InvoiceId id, String reason) throws SQLException {
    String said = TextLimit.checked(reason, REASON);
    if (said.isEmpty()) {
      throw BillingRefusal.reason();
    }
    InvoiceView wrong = held.hold(id);
    if (wrong.cancelled() || wrong.cancels() != null) {
      throw BillingRefusal.cancelled();
    }
    Instant now = clock.instant();
    InvoiceId contra =
        rows.write(
            new InvoiceRows.Head(
                CONTRA + id.value(),
                wrong.patient(),
                wrong.practitioner(),
                wrong.actDay(),
                now,
                acting.current().user(),
                id.value(),
                said,
                "",
                null,
                -wrong.total(),
                -wrong.base(),
                -wrong.excess(),
                -wrong.insurance(),
                -wrong.participation(),
                -wrong.complementary(),
                -wrong.fromInsurance(),
                -wrong.fromComplement()),
            now.atZone(clock.getZone()).getYear(),
            wrong.lines().stream().map(Invoices::contra).toList());
    vat.undo(id, contra);
    undone.fire(new InvoiceCancelled(id.value(), contra.value()));
    audit.record(
        "billing.cancelled",
        Subject.ofPatient("invoice", id.value(), wrong.patient().value()),
        "by=" + contra.value());
    return rows.of(contra);
  }

  /**
   * @throws BillingRefusal when there is none
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public InvoiceView view(InvoiceId id) {
    InvoiceView invoice = rows.of(id);
    circle.require(invoice.patient().value());
    return invoice;
  }

  /** What a patient owes for all invoices, in cents; below nothing what is owed to them. */
  public int outstanding(PatientId patient) {
    return rows.outstanding(patient);
  }

  /**
   * The latest sixty, the last first, contra-entries too.
   *
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public List<InvoiceView> of(PatientId patient) {
    circle.require(patient.value());
    List<InvoiceView> invoices = rows.ofPatient(patient);
    looks.record("billing.viewed", Subject.of("patient", patient.value()));
    return invoices;
  }

  /** Invoices that patients still owe for, the oldest first. */
  public List<InvoiceView> unpaid(int limit) {
    return rows.unpaid(limit);
  }

  private static InvoiceView.Line line(Line line) {
    return new InvoiceView.Line(
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
        line.why().stream().map(Invoices::sentence).toList());
  }

  /** In French, as what is kept for accounts is. */
  static String sentence(Said said) {
    String text = Messages.text(Locale.FRENCH, said.key(), said.arguments().toArray());
    return said.source().isEmpty() ? text : text + " [" + said.source() + "]";
  }

  private static InvoiceView.Line contra(InvoiceView.Line line) {
    return new InvoiceView.Line(
        line.code(),
        line.label(),
        line.association(),
        line.base(),
        line.thousandths(),
        -line.amount(),
        line.rate(),
        -line.insurance(),
        -line.participation(),
        -line.complementary(),
        List.of());
  }
}
