package org.galien.toy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** What is lent, to whom. */
@ApplicationScoped
@Transactional
public class Loans {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws ItemMissing when nothing is named
   */
  public void lend(long patient, String item) {
    if (item == null || item.isBlank()) {
      throw new ItemMissing();
    }
    LoanEntity loan = new LoanEntity();
    loan.patientId = patient;
    loan.item = item.strip();
    loan.lentOn = LocalDate.now(clock);
    em.persist(loan);
    em.flush();
    audit.record("loan.made", Subject.ofPatient("loan", loan.id, patient));
  }

  public List<LoanView> all() {
    return em.createQuery("SELECT l FROM LoanEntity l ORDER BY l.id DESC", LoanEntity.class)
        .setMaxResults(100)
        .getResultStream()
        .map(LoanEntity::view)
        .toList();
  }

  public List<LoanView> of(long patient) {
    return all().stream().filter(loan -> loan.patient() == patient).toList();
  }
}
