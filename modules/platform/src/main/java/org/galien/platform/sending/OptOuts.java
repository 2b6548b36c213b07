package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Who wants no messages. */
@ApplicationScoped
@Transactional
public class OptOuts {

  private static final int SHOWN = 1_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject MessageDesk desk;

  /** A patient wants none, whatever the address. */
  public void patient(long number, boolean out) {
    desk.require();
    set(OptOutEntity.of(number), out);
    audit.record(
        out ? "sending.opted-out" : "sending.opted-in",
        Subject.ofPatient("patient", number, number));
  }

  /**
   * Nobody at an address wants any.
   *
   * @param address e-mail or telephone as typed
   */
  public void address(String address, boolean out) {
    desk.require();
    set(OptOutEntity.of(address), out);
    audit.record(out ? "sending.opted-out" : "sending.opted-in", Subject.of("address", 0));
  }

  /** True for an e-mail address, and for the number of a mobile telephone. */
  public static boolean isAddress(String typed) {
    return MobileNumber.of(typed).isPresent() || SendingSetup.isAddress(typed.strip());
  }

  public boolean patient(long number) {
    return has(OptOutEntity.of(number));
  }

  /** The latest first. For reception and care. */
  public List<OptOutView> list() {
    desk.require();
    return em.createQuery("SELECT o FROM OptOutEntity o ORDER BY o.id DESC", OptOutEntity.class)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(OptOutEntity::view)
        .toList();
  }

  boolean concerns(Long patient, String address) {
    return (patient != null && has(OptOutEntity.of(patient))) || has(OptOutEntity.of(address));
  }

  private void set(String who, boolean out) {
    if (out) {
      em.createNativeQuery("INSERT IGNORE INTO platform_opt_out (who, asked_at) VALUES (?, ?)")
          .setParameter(1, who)
          .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
          .executeUpdate();
    } else {
      em.createNativeQuery("DELETE FROM platform_opt_out WHERE who = ?")
          .setParameter(1, who)
          .executeUpdate();
    }
  }

  private boolean has(String who) {
    return !em.createNativeQuery("SELECT id FROM platform_opt_out WHERE who = ?")
        .setParameter(1, who)
        .getResultList()
        .isEmpty();
  }
}
