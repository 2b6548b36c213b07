package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.galien.ai.preconsultation.signs.Sign;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;

/**
 * Signs that were found: told on everybody's screens at once, open until somebody says to take care
 * of it. Silencing the bell takes care of nothing.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Flags {

  /** The alert for a sign, and the one for a question that somebody has to ask in person. */
  static final String SIGN = "preconsultation.sign";

  static final String ASK = "preconsultation.ask";

  /** Who is told: reception sees who sits there, those who care know what to do. */
  public static final Set<Role> TEAM =
      EnumSet.of(Role.SECRETARY, Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Alerts alerts;
  @Inject AuditTrail audit;

  FlagView raise(
      InterviewEntity interview,
      AnswerEntity answer,
      Sign sign,
      FlagAction action,
      String rule,
      String version) {
    FlagEntity flag = new FlagEntity();
    flag.interviewId = interview.id;
    flag.answerId = answer.id;
    flag.sign = sign;
    flag.action = action;
    flag.rule = rule;
    flag.rulesVersion = version;
    flag.raisedAt = clock.instant();
    em.persist(flag);
    em.flush();
    alerts.raise(
        new AlertDraft(
            kind(action),
            String.valueOf(flag.id),
            action.stops() ? AlertLevel.EMERGENCY : AlertLevel.URGENT,
            "/preconsultations.xhtml?entretien=" + interview.id,
            TEAM,
            TEAM,
            PATIENCE));
    audit.record(
        "preconsultation.sign-found",
        Subject.ofPatient("interview", interview.id, interview.patientId),
        "flag=" + flag.id);
    return flag.view();
  }

  /**
   * Who acts takes care of it: their name and the hour stay with it, the bell falls silent, and the
   * patient is told. The first one counts.
   *
   * @return true when nobody had before
   */
  public boolean take(long id) {
    Actor who = acting.current();
    FlagEntity flag = em.find(FlagEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (flag == null || flag.takenAt != null || !who.person()) {
      return false;
    }
    flag.takenAt = clock.instant();
    flag.takenBy = who.user().value();
    flag.takenName = who.name();
    alerts.settle(kind(flag.action), List.of(String.valueOf(id)));
    InterviewEntity interview = em.find(InterviewEntity.class, flag.interviewId);
    audit.record(
        "preconsultation.sign-taken",
        Subject.ofPatient("interview", interview.id, interview.patientId),
        "flag=" + id);
    return true;
  }

  /** How many nobody takes care of yet. */
  public long openCount() {
    return em.createQuery("SELECT COUNT(f) FROM FlagEntity f WHERE f.takenAt IS NULL", Long.class)
        .getSingleResult();
  }

  /** Those of an interview, the first found first. */
  public List<FlagView> of(long interview) {
    return em.createQuery(
            "SELECT f FROM FlagEntity f WHERE f.interviewId = :interview ORDER BY f.id",
            FlagEntity.class)
        .setParameter("interview", interview)
        .getResultStream()
        .map(FlagEntity::view)
        .toList();
  }

  private static String kind(FlagAction action) {
    return action.stops() ? SIGN : ASK;
  }
}
