package org.galien.toy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;

/** What is lent, to whom. */
@ApplicationScoped
@Transactional
public class Loans {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Clock clock;

  /**
   * @throws LoanRefusal the first of {@link LoanDraft#refusals}
   * @throws org.galien.patients.PatientUnknown when there is none
   */
  public void lend(LoanDraft draft) {
    for (LoanRefusal refusal : draft.refusals()) {
      throw refusal;
    }
    LoanEntity loan = new LoanEntity();
    loan.patientId = patients.held(draft.patient()).id().value();
    loan.item = draft.item().strip();
    loan.lentOn = LocalDate.now(clock);
    em.persist(loan);
    em.flush();
    audit.record("loan.made", Subject.ofPatient("loan", loan.id, loan.patientId));
  }

  /** The loans of one patient, the last first. */
  public List<LoanView> of(long patient) {
    return em.createQuery(
            "SELECT l FROM LoanEntity l WHERE l.patientId = :patient ORDER BY l.id DESC",
            LoanEntity.class)
        .setParameter("patient", patient)
        .getResultStream()
        .map(LoanEntity::view)
        .toList();
  }

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return sql().count(em, query);
  }

  /**
   * All loans for a table, the last first unless sorted otherwise.
   *
   * @param query by {@code item lent}
   */
  public List<LoanView> list(PageQuery query) {
    return sql().rows(em, query).stream().map(Loans::view).toList();
  }

  private static PagedSql sql() {
    return new PagedSql("l.id, l.patient_id, l.item, l.lent_on", "toy_loan l", "l.id DESC")
        .column("item", "l.item", Match.PART)
        .column("lent", "l.lent_on", Match.DAY);
  }

  private static LoanView view(Object[] row) {
    return new LoanView(
        ((Number) row[0]).longValue(),
        new PatientId(((Number) row[1]).longValue()),
        (String) row[2],
        (LocalDate) row[3]);
  }
}
