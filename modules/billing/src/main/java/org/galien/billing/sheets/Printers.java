package org.galien.billing.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The printers on which sheets are printed. */
@ApplicationScoped
@Transactional
@Reserved(Right.BILLING)
public class Printers {

  private static final int NAME = 60;
  private static final int FAR = 300;

  @Inject EntityManager em;
  @Inject AuditTrail audit;

  /** By name. */
  public List<Printer> all() {
    List<Printer> all = new ArrayList<>();
    for (Object found :
        em.createNativeQuery("SELECT name, right_by, down_by FROM billing_printer ORDER BY name")
            .getResultList()) {
      Object[] row = (Object[]) found;
      all.add(
          new Printer(
              row[0].toString(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
    }
    return all;
  }

  /** As it was set; one that nobody set prints where it should. */
  public Printer of(String name) {
    return all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(new Printer(name, 0, 0));
  }

  /**
   * @throws SheetRefusal without a name, or for more than three centimetres
   */
  public void set(Printer printer) {
    String name = TextLimit.checked(printer.name(), NAME);
    if (name.isEmpty()) {
      throw SheetRefusal.name();
    }
    if (Math.abs(printer.right()) > FAR || Math.abs(printer.down()) > FAR) {
      throw SheetRefusal.offset();
    }
    em.createNativeQuery(
            "INSERT INTO billing_printer (name, right_by, down_by) VALUES (?, ?, ?) ON DUPLICATE"
                + " KEY UPDATE right_by = VALUES(right_by), down_by = VALUES(down_by)")
        .setParameter(1, name)
        .setParameter(2, printer.right())
        .setParameter(3, printer.down())
        .executeUpdate();
    audit.record("billing.printer-set", Subject.of("printer", 0));
  }
}
