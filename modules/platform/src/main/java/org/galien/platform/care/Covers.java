package org.galien.platform.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Who stands in for whom, and when: noted by who is replaced, or by an administrator. */
@ApplicationScoped
@Transactional
public class Covers {

  @Inject EntityManager em;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws ReplacementRefused by who is neither replaced nor an administrator, of oneself by
   *     oneself, or when it ends before it begins
   */
  public void note(Replacement wanted) {
    requireFor(wanted.covered().value());
    if (wanted.covering().equals(wanted.covered())) {
      throw new ReplacementRefused("of-oneself");
    }
    if (wanted.last().isBefore(wanted.first())) {
      throw new ReplacementRefused("ends-before");
    }
    ReplacementEntity entity = new ReplacementEntity();
    entity.covering = wanted.covering().value();
    entity.covered = wanted.covered().value();
    entity.first = wanted.first();
    entity.last = wanted.last();
    Actor who = acting.current();
    entity.notedBy = who.person() ? who.user().value() : null;
    entity.notedAt = clock.instant();
    em.persist(entity);
    em.flush();
    audit.record(
        "replacement.noted",
        Subject.of("user", entity.covering),
        "covered=%d;from=%s;until=%s".formatted(entity.covered, entity.first, entity.last));
  }

  /** Takes one back; done already, it stays so. */
  public void end(long number) {
    ReplacementEntity entity = em.find(ReplacementEntity.class, number);
    if (entity == null || entity.endedAt != null) {
      return;
    }
    requireFor(entity.covered);
    entity.endedAt = clock.instant();
    audit.record(
        "replacement.ended", Subject.of("user", entity.covering), "covered=" + entity.covered);
  }

  /** Those of today and to come, the next first. */
  public List<Replacement> coming() {
    return em.createQuery(
            "SELECT r FROM ReplacementEntity r WHERE r.endedAt IS NULL AND r.last >= :today ORDER"
                + " BY r.first, r.id",
            ReplacementEntity.class)
        .setParameter("today", LocalDate.now(clock))
        .getResultStream()
        .map(
            r ->
                new Replacement(
                    r.id, new UserId(r.covering), new UserId(r.covered), r.first, r.last))
        .toList();
  }

  Set<UserId> coveredToday(UserId covering) {
    LocalDate today = LocalDate.now(clock);
    return coming().stream()
        .filter(one -> one.covering().equals(covering) && !one.first().isAfter(today))
        .map(Replacement::covered)
        .collect(Collectors.toSet());
  }

  private void requireFor(long covered) {
    Actor who = acting.current();
    boolean may =
        !who.person() || who.user().value() == covered || who.roles().contains(Role.ADMINISTRATOR);
    if (!may) {
      throw new ReplacementRefused("by-others");
    }
  }
}
