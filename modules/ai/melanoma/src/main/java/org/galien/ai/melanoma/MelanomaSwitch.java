package org.galien.ai.melanoma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/**
 * Off, until a doctor of the practice has read the licence of these very weights and says so. Other
 * weights, or another licence, are off again.
 */
@ApplicationScoped
@Transactional
public class MelanomaSwitch {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Weights weights;

  /** Who switched it, and when. */
  public record Switched(boolean on, UserId by, Instant at) {}

  public boolean isOn() {
    return last().filter(s -> s.on && fits(s)).isPresent();
  }

  public Optional<Switched> switched() {
    return last().map(s -> new Switched(s.on && fits(s), new UserId(s.saidBy), s.saidAt));
  }

  /**
   * @param licenceRead whether who acts says so
   * @throws MelanomaRefusal for others than doctors of the practice, unread, or without weights
   */
  public void turnOn(boolean licenceRead) {
    requireDoctor();
    if (!licenceRead) {
      throw MelanomaRefusal.licenceUnread();
    }
    Screener screener = weights.screener().orElseThrow(MelanomaRefusal::weightsMissing);
    write(true, screener.model().identity().digest());
    audit.record("melanoma.switched-on", Subject.of("melanoma", 0));
  }

  public void turnOff() {
    requireDoctor();
    write(false, last().map(s -> s.model).orElse(InputRef.sha256("")));
    audit.record("melanoma.switched-off", Subject.of("melanoma", 0));
  }

  public boolean mayTurn() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  private void requireDoctor() {
    if (!mayTurn()) {
      throw MelanomaRefusal.onlyDoctors();
    }
  }

  private void write(boolean on, String model) {
    MelanomaSwitchEntity entity = new MelanomaSwitchEntity();
    entity.on = on;
    entity.licence = InputRef.sha256(weights.licence());
    entity.model = model;
    entity.saidAt = clock.instant();
    entity.saidBy = acting.current().user().value();
    em.persist(entity);
  }

  private boolean fits(MelanomaSwitchEntity said) {
    return said.licence.equals(InputRef.sha256(weights.licence()))
        && weights
            .screener()
            .filter(s -> s.model().identity().digest().equals(said.model))
            .isPresent();
  }

  private Optional<MelanomaSwitchEntity> last() {
    return em.createQuery(
            "SELECT s FROM MelanomaSwitchEntity s ORDER BY s.id DESC", MelanomaSwitchEntity.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
