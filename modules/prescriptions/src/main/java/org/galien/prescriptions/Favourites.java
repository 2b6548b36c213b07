package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** The favourites and protocols of who acts; nobody else's are seen. */
@ApplicationScoped
@Transactional
public class Favourites {

  private static final int NAME = 120;

  @Inject EntityManager em;
  @Inject Prescribers prescribers;
  @Inject AuditTrail audit;

  /** By name. */
  public List<Favourite> own() {
    UserId own = prescribers.require();
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, name, content FROM prescriptions_favourite WHERE owner_id = ? ORDER BY"
                    + " name")
            .setParameter(1, own.value())
            .getResultList();
    return rows.stream().map(row -> favourite((Object[]) row)).toList();
  }

  /**
   * Keeps lines under a name; those it had before are replaced.
   *
   * @throws PrescriptionRefusal without a name or lines
   */
  public void keep(String name, List<LineDraft> lines) {
    UserId own = prescribers.require();
    String checked = TextLimit.checked(name, NAME);
    if (checked.isEmpty()) {
      throw PrescriptionRefusal.favouriteName();
    }
    if (lines.isEmpty()) {
      throw PrescriptionRefusal.empty();
    }
    em.createNativeQuery(
            "INSERT INTO prescriptions_favourite (owner_id, name, content) VALUES (?, ?, ?) ON"
                + " DUPLICATE KEY UPDATE content = VALUES(content)")
        .setParameter(1, own.value())
        .setParameter(2, checked)
        .setParameter(3, LineJson.text(lines.stream().map(Favourites::lasting).toList()))
        .executeUpdate();
    audit.record("prescription.favourite-kept", Subject.of("favourite", 0));
  }

  /** Forgets one of the own; another's is left alone. */
  public void forget(FavouriteId id) {
    UserId own = prescribers.require();
    em.createNativeQuery("DELETE FROM prescriptions_favourite WHERE id = ? AND owner_id = ?")
        .setParameter(1, id.value())
        .setParameter(2, own.value())
        .executeUpdate();
    audit.record("prescription.favourite-forgotten", Subject.of("favourite", id.value()));
  }

  /** Without what was decided for one patient. */
  private static LineDraft lasting(LineDraft line) {
    return new LineDraft(
        line.cis(),
        line.label(),
        line.typed(),
        line.asWritten(),
        false,
        line.secured(),
        false,
        line.fixed(),
        line.kind());
  }

  private static Favourite favourite(Object[] row) {
    return new Favourite(
        new FavouriteId(((Number) row[0]).longValue()),
        (String) row[1],
        LineJson.read((String) row[2]));
  }
}
