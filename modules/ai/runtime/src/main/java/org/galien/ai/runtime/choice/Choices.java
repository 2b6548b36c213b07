package org.galien.ai.runtime.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/** Which model does which task. Every choice is kept: what was in force before is one step away. */
@ApplicationScoped
@Transactional
public class Choices {

  private static final int REASON = 300;
  private static final int LEAST = 10;
  private static final int SHOWN = 10;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Scores scores;

  /** What a person chose for a task; empty where the settings decide. */
  public Optional<Choice> of(String task) {
    return newest(task).stream().findFirst().map(ChoiceEntity::choice);
  }

  /** The latest choices for a task, newest first. */
  public List<ChosenView> history(String task) {
    return newest(task).stream().map(ChoiceEntity::view).toList();
  }

  /**
   * Puts a model in force for a task.
   *
   * @param active the engine in force now, and {@code wanted} the one to come, as scores name them
   * @param reason at least ten letters when what comes scored below what is, or was never measured
   * @throws ChoiceRefusal without that reason
   * @throws org.galien.platform.users.RoleRefused for others than administrators
   */
  public void choose(String task, Choice choice, String active, String wanted, String reason) {
    Right.ADMINISTRATION.require(acting.current());
    String why = reason == null ? "" : TextLimit.checked(reason.strip(), REASON);
    if (why.length() < LEAST) {
      requireNoFall(task, active, wanted);
    }
    keep(task, choice, why);
    audit.record(
        "runtime.model-chosen",
        Subject.of("ai", 0),
        task + ": " + (choice.none() ? "–" : choice.model()));
  }

  /**
   * Puts back what was in force before the choice in force.
   *
   * @throws ChoiceRefusal when nothing was chosen before
   */
  public void restore(String task) {
    Right.ADMINISTRATION.require(acting.current());
    List<ChoiceEntity> all = newest(task);
    Choice now = all.isEmpty() ? null : all.getFirst().choice();
    Choice before =
        all.stream()
            .map(ChoiceEntity::choice)
            .filter(choice -> !choice.equals(now))
            .findFirst()
            .orElseThrow(ChoiceRefusal::nothingBefore);
    keep(task, before, "");
    audit.record("runtime.model-restored", Subject.of("ai", 0), task + ": " + before.model());
  }

  private void requireNoFall(String task, String active, String wanted) {
    Optional<ScoreView> before = scores.of(task, active);
    if (before.isEmpty() || active.equals(wanted)) {
      return;
    }
    ScoreView after =
        scores
            .of(task, wanted)
            .orElseThrow(() -> ChoiceRefusal.neverMeasured(before.get().percent()));
    if (after.score() < before.get().score()) {
      throw ChoiceRefusal.scoresLower(before.get().percent(), after.percent());
    }
  }

  private void keep(String task, Choice choice, String why) {
    ChoiceEntity entity = new ChoiceEntity();
    entity.task = task;
    entity.server = choice.server();
    entity.model = choice.model();
    entity.reason = why;
    entity.chosenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entity.chosenBy = acting.current().user().value();
    entity.chosenName = acting.current().name();
    em.persist(entity);
  }

  private List<ChoiceEntity> newest(String task) {
    return em.createQuery(
            "SELECT c FROM ChoiceEntity c WHERE c.task = :task ORDER BY c.id DESC",
            ChoiceEntity.class)
        .setParameter("task", task)
        .setMaxResults(SHOWN)
        .getResultList();
  }
}
