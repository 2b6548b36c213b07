package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.triage.rules.PracticeRule;
import org.galien.ai.triage.rules.PracticeRules;
import org.galien.ai.triage.rules.RuleProblem;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/**
 * The practice's own rules: rows that a doctor writes, orders and switches off. They come before
 * the shipped rules; the signs that call for a reading the same day are no rows, and stay whatever
 * these say.
 */
@ApplicationScoped
@Transactional
public class PracticeRulebook {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject RuleOwners owners;
  @Inject AuditTrail audit;
  @Inject RulesOnTrial trial;
  @Inject Users users;
  @Inject Event<TriageRulesChanged> changed;

  public PracticeRulesView current() {
    return standing()
        .map(
            r ->
                new PracticeRulesView(
                    r.id, StoredPracticeRules.rules(r.rules), r.savedName, r.savedAt))
        .orElseGet(() -> new PracticeRulesView(0, List.of(), null, null));
  }

  /** What keeps rows from being saved; a problem's line is the row's number, from 1. */
  public List<RuleProblem> problems(List<PracticeRule> rules) {
    List<RuleProblem> problems = new ArrayList<>(PracticeRules.problems(rules));
    Set<Integer> told = problems.stream().map(RuleProblem::line).collect(Collectors.toSet());
    for (int line = 1; line <= rules.size(); line++) {
      PracticeRule rule = rules.get(line - 1);
      if (rule.on() && rule.recipient() != null && !told.contains(line)) {
        unreachable(rule.recipient(), line).ifPresent(problems::add);
      }
    }
    problems.sort(Comparator.comparing(RuleProblem::line));
    return problems;
  }

  private Optional<RuleProblem> unreachable(long recipient, int line) {
    Optional<UserView> found = users.find(new UserId(recipient));
    if (found.filter(UserView::practitioner).isPresent()) {
      return Optional.empty();
    }
    String name = found.map(UserView::displayName).orElse("n° " + recipient);
    return Optional.of(new RuleProblem(line, "triage.rules.row-recipient-gone", List.of(name)));
  }

  /**
   * Replaces the rows; documents in the inbox are sorted again in the background.
   *
   * @param seen the version that the person started from
   * @throws RulesUnreadable when a row cannot be read
   * @throws RulesChangedMeanwhile when somebody else saved since
   * @throws RulesNeedADoctor unless a doctor of the practice acts
   */
  public void save(List<PracticeRule> rules, long seen) {
    Actor author = owners.require();
    int problems = problems(rules).size();
    if (problems > 0) {
      throw new RulesUnreadable(problems);
    }
    Optional<PracticeRulesEntity> before = standing();
    if (before.map(r -> r.id).orElse(0L) != seen) {
      throw new RulesChangedMeanwhile(before.map(r -> r.savedName).orElse(""));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    before.ifPresent(r -> r.supersededAt = now);
    em.flush();
    PracticeRulesEntity entity = new PracticeRulesEntity();
    entity.rules = StoredPracticeRules.json(rules);
    entity.savedAt = now;
    entity.savedBy = author.user().value();
    entity.savedName = author.name();
    em.persist(entity);
    em.flush();
    changed.fire(new TriageRulesChanged());
    audit.record(
        "triage.practice-rules-saved",
        Subject.of("triage-rules", entity.id),
        rules.size() + " rules, version " + entity.id);
  }

  /**
   * What rows, saved or not, would change of how the documents of the last month are sorted. Files
   * nothing and keeps nothing.
   *
   * @throws RulesUnreadable when a row cannot be read
   * @throws RulesNeedADoctor unless a doctor of the practice acts
   */
  public RulesTrial tryOn(List<PracticeRule> rules) {
    owners.require();
    int problems = problems(rules).size();
    if (problems > 0) {
      throw new RulesUnreadable(problems);
    }
    return trial.of(rules);
  }

  /** Whether who acts may change rules, the practice's and the shipped ones. */
  public boolean isOwner() {
    return owners.isOwner();
  }

  private Optional<PracticeRulesEntity> standing() {
    return em.createQuery(
            "SELECT r FROM PracticeRulesEntity r WHERE r.supersededAt IS NULL",
            PracticeRulesEntity.class)
        .getResultStream()
        .findFirst();
  }
}
