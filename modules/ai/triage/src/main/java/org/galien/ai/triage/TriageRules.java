package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.galien.ai.triage.reading.Reading;
import org.galien.ai.triage.rules.RuleParser;
import org.galien.ai.triage.rules.RuleProblem;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Actor;

/**
 * The rules that stand: the shipped ones, or those the practice wrote. Former texts are kept with
 * who saved them and when.
 */
@ApplicationScoped
@Transactional
public class TriageRules {
  static final int LONGEST = 200_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject RuleOwners owners;
  @Inject AuditTrail audit;
  @Inject Event<TriageRulesChanged> changed;

  private volatile CompiledRules cached = CompiledRules.SHIPPED;

  /** The rules that stand, and whose they are. */
  public RulesView current() {
    return standing()
        .map(r -> new RulesView(r.text, false, r.savedName, r.savedAt))
        .orElseGet(() -> new RulesView(CompiledRules.SHIPPED.text(), true, null, null));
  }

  /** What keeps a text from being saved, line by line; empty when nothing does. */
  public List<RuleProblem> validate(String text) {
    return RuleParser.parse(text == null ? "" : text).problems();
  }

  /**
   * Replaces the rules; documents in the inbox are sorted again in the background.
   *
   * @throws RulesUnreadable when a line cannot be read, or the text is too long
   * @throws RulesNeedADoctor unless a doctor of the practice acts
   */
  public void save(String text) {
    Actor author = owners.require();
    List<RuleProblem> problems = validate(text);
    if (!problems.isEmpty() || text.length() > LONGEST) {
      throw new RulesUnreadable(problems.size());
    }
    Instant now = supersede();
    RulesEntity entity = new RulesEntity();
    entity.text = text;
    entity.savedAt = now;
    entity.savedBy = author.user().value();
    entity.savedName = author.name();
    em.persist(entity);
    em.flush();
    changed.fire(new TriageRulesChanged());
    audit.record("triage.rules-saved", Subject.of("triage-rules", entity.id));
  }

  /**
   * Goes back to the shipped rules.
   *
   * @throws RulesNeedADoctor unless a doctor of the practice acts
   */
  public void reset() {
    owners.require();
    Optional<RulesEntity> standing = standing();
    if (standing.isPresent()) {
      supersede();
      changed.fire(new TriageRulesChanged());
      audit.record("triage.rules-reset", Subject.of("triage-rules", standing.get().id));
    }
  }

  /**
   * How a text of rules, saved or not, sorts a document's text.
   *
   * @throws RulesUnreadable when a line cannot be read
   */
  public Reading tryOn(String rules, String documentText) {
    RuleParser.Result parsed = RuleParser.parse(rules);
    if (!parsed.problems().isEmpty()) {
      throw new RulesUnreadable(parsed.problems().size());
    }
    return CompiledRules.of(rules, "").reader().read(documentText, LocalDate.now(clock));
  }

  /** The rules that stand, ready to be used. */
  CompiledRules compiled() {
    String text = standing().map(r -> r.text).orElse(CompiledRules.SHIPPED.text());
    String practice = practice();
    CompiledRules known = cached;
    if (!known.text().equals(text) || !known.practice().equals(practice)) {
      known = CompiledRules.of(text, practice);
      cached = known;
    }
    return known;
  }

  /** The JSON of the practice's rules, empty when there are none. */
  private String practice() {
    return em.createQuery(
            "SELECT r.rules FROM PracticeRulesEntity r WHERE r.supersededAt IS NULL", String.class)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  private Instant supersede() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    standing().ifPresent(r -> r.supersededAt = now);
    em.flush();
    return now;
  }

  private Optional<RulesEntity> standing() {
    return em.createQuery(
            "SELECT r FROM RulesEntity r WHERE r.supersededAt IS NULL", RulesEntity.class)
        .getResultStream()
        .findFirst();
  }
}
