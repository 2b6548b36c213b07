package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

/** What a practitioner bills often: codes together, whoever bills for them. */
@ApplicationScoped
@Transactional
@Reserved(Right.BILLING)
public class ActFavourites {

  private static final int MOST = 12;

  @Inject EntityManager em;
  @Inject BillingProfiles profiles;

  /** In the order they were kept; to begin with, what everybody of the specialty bills. */
  public List<List<String>> of(UserId practitioner, java.time.LocalDate day) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT codes FROM billing_favourite WHERE owner_id = ? ORDER BY id LIMIT " + MOST)
            .setParameter(1, practitioner.value())
            .getResultList();
    if (rows.isEmpty()) {
      boolean generalist = profiles.of(practitioner, day).specialty().equals("medecine_generale");
      return generalist
          ? List.of(List.of("G"), List.of("G", "MEG"), List.of("VG", "MD"), List.of("GL1"))
          : List.of(List.of("CS"), List.of("CS", "MCS"), List.of("APC"));
    }
    return rows.stream().map(row -> Arrays.asList(row.toString().split(" "))).toList();
  }

  /** Keeps codes together; kept before, nothing changes. */
  public void keep(UserId practitioner, List<String> codes) {
    em.createNativeQuery("INSERT IGNORE INTO billing_favourite (owner_id, codes) VALUES (?, ?)")
        .setParameter(1, practitioner.value())
        .setParameter(2, String.join(" ", codes))
        .executeUpdate();
  }
}
