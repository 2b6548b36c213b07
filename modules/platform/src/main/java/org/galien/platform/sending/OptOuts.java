package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Who wants no messages. */
@ApplicationScoped
@Transactional
public class OptOuts {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** A patient wants none, whatever the address. */
  public void patient(long number, boolean out) {
    set(ofPatient(number), out);
    audit.record(out ? "sending.opted-out" : "sending.opted-in", Subject.of("patient", number));
  }

  /**
   * Nobody at an address wants any.
   *
   * @param address e-mail or telephone as typed
   */
  public void address(String address, boolean out) {
    set(ofAddress(address), out);
    audit.record(out ? "sending.opted-out" : "sending.opted-in", Subject.of("address", 0));
  }

  public boolean patient(long number) {
    return has(ofPatient(number));
  }

  boolean concerns(Long patient, String address) {
    return (patient != null && has(ofPatient(patient))) || has(ofAddress(address));
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

  private static String ofPatient(long number) {
    return "patient " + number;
  }

  private static String ofAddress(String address) {
    return MobileNumber.of(address).orElse(address.strip().toLowerCase(Locale.ROOT));
  }
}
