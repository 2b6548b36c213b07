package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.billing.InvoiceId;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;
import org.galien.billing.PaymentMode;
import org.galien.billing.PaymentPart;
import org.galien.billing.Payments;
import org.galien.billing.VisitDraft;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.voice.Amounts;

/** Claims as people take care of them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Claims {

  private static final int REASON = 200;

  @Inject ClaimRows rows;
  @Inject Invoices invoices;
  @Inject Payments payments;
  @Inject Patients patients;
  @Inject AuditTrail audit;
  @Inject ClaimData data;
  @Inject ClaimCharts charts;

  /** The latest first. */
  public List<ClaimView> list(ClaimFilter filter, int limit) {
    return rows.list(filter, limit);
  }

  public Map<ClaimState, Long> counts() {
    return rows.counts();
  }

  /**
   * @throws ClaimRefusal when there is none
   */
  public ClaimView view(long id) {
    return rows.of(id);
  }

  public Optional<ClaimView> ofInvoice(InvoiceId invoice) {
    return rows.ofInvoice(invoice.value());
  }

  /** Key of what keeps it from leaving; empty for nothing. */
  public String hindrance(ClaimView claim) {
    return claim.state() == ClaimState.TO_SEND ? data.hindrance(claim) : "";
  }

  /** As {@link #hindrance}, by claim, of many at once. */
  public Map<Long, String> hindrances(List<ClaimView> claims) {
    return data.hindrances(
        claims.stream().filter(one -> one.state() == ClaimState.TO_SEND).toList());
  }

  /** It goes on a sheet of paper, and no module sends it. */
  public ClaimView onPaper(long id) {
    ClaimView claim = held(id);
    if (claim.state() != ClaimState.TO_SEND) {
      throw ClaimRefusal.notOpen();
    }
    return changed(claim, ClaimState.PAPER);
  }

  /** It goes with the next batch after all. */
  public ClaimView toSend(long id) {
    ClaimView claim = held(id);
    if (claim.state() != ClaimState.PAPER) {
      throw ClaimRefusal.notOnPaper();
    }
    return changed(claim, ClaimState.TO_SEND);
  }

  private ClaimView changed(ClaimView claim, ClaimState to) {
    rows.state(claim.id(), to);
    audit.record("billing.claim-changed", subject(claim), to.name());
    return rows.of(claim.id());
  }

  /**
   * Nothing more is awaited, whatever the insurance said.
   *
   * @throws ClaimRefusal without a reason, and when nothing is awaited anyway
   */
  public ClaimView force(long id, String why) {
    String said = TextLimit.checked(why, REASON);
    if (said.isEmpty()) {
      throw ClaimRefusal.reason();
    }
    ClaimView claim = held(id);
    if (!claim.forceable()) {
      throw ClaimRefusal.notOpen();
    }
    rows.forced(id, said);
    audit.record("billing.claim-forced", subject(claim));
    return rows.of(id);
  }

  /**
   * Undoes the invoice of a rejected claim by a contra-entry; what the patient paid for it lies on
   * account, for the one that takes its place.
   *
   * @throws ClaimRefusal when it was not rejected, or an insurance paid part of it
   */
  public ClaimView correct(long id, String why) throws SQLException {
    ClaimView claim = held(id);
    if (claim.state() != ClaimState.REJECTED) {
      throw ClaimRefusal.notRejected();
    }
    if (claim.paid() != 0) {
      throw ClaimRefusal.partlyPaid(Amounts.money(claim.paid()));
    }
    invoices.cancel(claim.invoiceId(), why);
    int paid = invoices.view(claim.invoiceId()).paid();
    if (paid > 0) {
      payments.refund(claim.invoiceId(), PaymentPart.of(PaymentMode.ACCOUNT, paid));
    }
    audit.record("billing.claim-corrected", subject(claim));
    return rows.of(id);
  }

  /**
   * Issues the invoice that takes the place of one whose claim was rejected and undone.
   *
   * @throws ClaimRefusal when the wrong one is not to be corrected, or was
   */
  public InvoiceView reissue(
      InvoiceId wrong,
      PatientId patient,
      VisitDraft draft,
      boolean toInsurance,
      boolean toComplement,
      List<PaymentPart> paid,
      String token)
      throws SQLException {
    InvoiceView issued = invoices.issue(patient, draft, toInsurance, toComplement, paid, token);
    ClaimView before = rows.ofInvoice(wrong.value()).orElseThrow(ClaimRefusal::unknown);
    if (before.replacedBy().equals(issued.named())) {
      return issued;
    }
    if (!before.openCorrection() || !before.patient().equals(patient)) {
      throw ClaimRefusal.replaced();
    }
    rows.ofInvoice(issued.id().value()).ifPresent(claim -> rows.replaces(claim.id(), before.id()));
    return issued;
  }

  private ClaimView held(long id) {
    patients.held(charts.of(id));
    rows.lock(id);
    return rows.of(id);
  }

  private static Subject subject(ClaimView claim) {
    return Subject.ofPatient("invoice", claim.invoiceId().value(), claim.patient().value());
  }
}
