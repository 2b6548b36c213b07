package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.galien.billing.InsurancePayments;
import org.galien.billing.Payer;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Puts answers to their claims, each in a transaction of its own. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Reconciliation {

  /** What no person may overrule: the sums would not fit, or nothing was asked for. */
  private static final Set<String> NEVER = Set.of("not-sent", "undone", "below", "paid-already");

  @Inject ReturnRows returns;
  @Inject ClaimRows claims;
  @Inject InsurancePayments payments;
  @Inject Patients patients;
  @Inject ClaimCharts charts;
  @Inject Guesses guesses;
  @Inject AuditTrail audit;

  /**
   * Puts an answer to its claim, or to what waits for a person.
   *
   * @return true when it was put to one
   */
  boolean match(long id) throws SQLException {
    Optional<Match> guess = guesses.of(id);
    if (guess.isEmpty()) {
      return false;
    }
    if (guess.get().claim() == null) {
      returns.waits(id, guess.get().why());
      return false;
    }
    ClaimView seen = guess.get().claim();
    Optional<ReturnEntry> entry = held(id, seen.id(), seen.patient());
    if (entry.isEmpty()) {
      return false;
    }
    ClaimView claim = claims.of(seen.id());
    String why = Match.contradiction(entry.get(), claim);
    if (!why.isEmpty()) {
      returns.waits(id, why);
      return false;
    }
    apply(id, entry.get(), claim, "", "");
    return true;
  }

  /** Chart, claim and answer are held before anything is read. */
  private Optional<ReturnEntry> held(long id, long claim, PatientId chart) {
    patients.held(chart);
    claims.lock(claim);
    returns.lock(id);
    return returns.open(id);
  }

  /**
   * As a person says, who may know better than numbers; sums have to fit all the same.
   *
   * @param reason why more than was awaited is true; empty where it is not more
   * @throws ClaimRefusal when the answer is not open, or cannot be of this claim
   */
  void assign(long id, long claimId, String by, String reason) throws SQLException {
    ReturnEntry entry = held(id, claimId, charts.of(claimId)).orElseThrow(ClaimRefusal::handled);
    ClaimView claim = claims.of(claimId);
    String why = Match.contradiction(entry, claim);
    if (NEVER.contains(why) || (why.equals("above") && reason.isEmpty())) {
      throw ClaimRefusal.doesNotFit(why);
    }
    apply(id, entry, claim, by, reason);
  }

  private void apply(long id, ReturnEntry entry, ClaimView claim, String by, String reason)
      throws SQLException {
    if (entry.paid() != 0) {
      payments.receive(
          claim.invoiceId(), entry.payer(), entry.paid(), entry.transfer(), "return-" + id);
    }
    returns.applied(id, claim.id(), by, reason);
    if (entry.rejected()) {
      claims.rejected(claim.id(), entry.payer().name(), entry.rejectCode(), entry.rejectWords());
    } else {
      claims.state(claim.id(), state(claims.of(claim.id()), entry));
    }
    audit.record(
        "billing.claim-answered",
        Subject.ofPatient("invoice", claim.invoiceId().value(), claim.patient().value()),
        entry.payer() + (entry.rejected() ? "=rejected" : "=" + entry.paid()));
  }

  /** A payer that said no is not forgotten because the other one paid. */
  private static ClaimState state(ClaimView claim, ReturnEntry entry) {
    if (claim.undone()) {
      return claim.state();
    }
    if (claim.state() == ClaimState.FORCED && claim.paid() < claim.expected()) {
      return ClaimState.FORCED;
    }
    boolean other =
        claim.state() == ClaimState.REJECTED && !claim.rejectPayer().equals(entry.payer().name());
    if (other) {
      return ClaimState.REJECTED;
    }
    return claim.paid() >= claim.expected()
        ? ClaimState.PAID
        : claim.paid() == 0 && entry.payer() == Payer.INSURANCE && entry.paid() == 0
            ? ClaimState.EXPECTED
            : ClaimState.PARTIAL;
  }
}
