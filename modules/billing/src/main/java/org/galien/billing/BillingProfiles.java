package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.galien.billing.pricing.Practitioner;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.Folding;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** As what practitioners bill: their specialty, and their sector from a day on. */
@ApplicationScoped
@Transactional
public class BillingProfiles {

  private static final String GENERALIST = "medecine_generale";

  @Inject EntityManager em;
  @Inject Users users;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /**
   * Secteur 1 while nothing else was said.
   *
   * @throws BillingRefusal when it is no practitioner
   */
  public Practitioner of(UserId id, LocalDate day) {
    UserView user =
        users.find(id).filter(UserView::practitioner).orElseThrow(BillingRefusal::noPractitioner);
    List<?> rows =
        em.createNativeQuery(
                "SELECT sector, optam FROM billing_practitioner WHERE user_id = ? AND valid_from <="
                    + " ? ORDER BY valid_from DESC LIMIT 1")
            .setParameter(1, id.value())
            .setParameter(2, day)
            .getResultList();
    if (rows.isEmpty()) {
      return new Practitioner(specialty(user), 1, false);
    }
    Object[] row = (Object[]) rows.getFirst();
    return new Practitioner(
        specialty(user), ((Number) row[0]).intValue(), row[1].toString().matches("true|1"));
  }

  /**
   * @param from first day of it; what it was before stays known
   */
  public void set(UserId id, LocalDate from, int sector, boolean optam) {
    Right.ADMINISTRATION.require(acting.current());
    if (sector != 1 && sector != 2) {
      throw BillingRefusal.sector();
    }
    em.createNativeQuery(
            "INSERT INTO billing_practitioner (user_id, valid_from, sector, optam) VALUES (?, ?, ?,"
                + " ?) ON DUPLICATE KEY UPDATE sector = VALUES(sector), optam = VALUES(optam)")
        .setParameter(1, id.value())
        .setParameter(2, from)
        .setParameter(3, sector)
        .setParameter(4, optam)
        .executeUpdate();
    audit.record("billing.sector-set", Subject.of("user", id.value()), sector + ";" + optam);
  }

  private static String specialty(UserView user) {
    String folded = Folding.fold(user.specialty()).replaceAll("[^a-z]+", "_");
    return folded.isBlank() ? GENERALIST : folded;
  }
}
