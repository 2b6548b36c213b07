package org.galien.ai.triage.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.galien.ai.triage.PracticeRulebook;
import org.galien.ai.triage.PracticeRulesView;
import org.galien.ai.triage.RulesTrial;
import org.galien.ai.triage.RulesTrial.Outcome;
import org.galien.ai.triage.rules.Place;
import org.galien.ai.triage.rules.PracticeRule;
import org.galien.ai.triage.rules.RuleProblem;
import org.galien.ai.triage.rules.RuleSet;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.primefaces.PrimeFaces;

/**
 * The practice's rules as rows: a doctor adds, orders, switches off, tries them on the documents of
 * the last month, then saves. Others look.
 */
@Named("practiceRules")
@ViewScoped
public class PracticeRulesForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int LISTED = 50;

  @Inject PracticeRulebook rulebook;
  @Inject Users users;
  @Inject Clock clock;
  @Inject Texts texts;

  private final List<RuleRow> rows = new ArrayList<>();
  private long version;
  private String origin;
  private String outcome;
  private transient RulesTrial trial;

  @PostConstruct
  void open() {
    PracticeRulesView view = rulebook.current();
    rows.clear();
    view.rules().forEach(rule -> rows.add(RuleRow.of(rule)));
    version = view.version();
    origin =
        view.savedAt() == null
            ? null
            : texts.text(
                "triage.settings.own",
                view.savedBy(),
                Dates.moment(LocalDateTime.ofInstant(view.savedAt(), clock.getZone())));
  }

  public boolean isOwner() {
    return rulebook.isOwner();
  }

  public List<RuleRow> getRows() {
    return rows;
  }

  /** Whose they are, or null before any was saved. */
  public String getOrigin() {
    return origin;
  }

  /** What the last action did, in one sentence; null before any. */
  public String getOutcome() {
    return outcome;
  }

  public List<Place> getPlaces() {
    return List.of(Place.values());
  }

  public List<String> getTypes() {
    return RuleSet.TYPES;
  }

  public List<UserView> getRecipients() {
    return users.practitioners();
  }

  /** Whom a row names although nothing can be for them any more: it is shown, not dropped. */
  public List<UserView> gone(RuleRow row) {
    Long recipient = row.rule().recipient();
    return recipient == null
        ? List.of()
        : users.find(new UserId(recipient)).filter(who -> !who.practitioner()).stream().toList();
  }

  public void add() {
    rows.add(new RuleRow());
    changed();
    PrimeFaces.current().focus("practiceRules:rows:" + (rows.size() - 1) + ":words");
  }

  public void remove(int index) {
    rows.remove(index);
    changed();
  }

  public void up(int index) {
    Collections.swap(rows, index, index - 1);
    changed();
  }

  public void down(int index) {
    Collections.swap(rows, index, index + 1);
    changed();
  }

  private void changed() {
    outcome = null;
    trial = null;
  }

  /** Says what would change, and changes nothing. */
  public void attempt() {
    if (isReadable()) {
      trial = rulebook.tryOn(rules());
      outcome = texts.text("triage.rows.tried", trial.changes().size(), trial.tried());
    }
  }

  public void save() {
    if (isReadable()) {
      rulebook.save(rules(), version);
      open();
      outcome = texts.text("triage.settings.saved");
    }
  }

  /** Back to what stands. */
  public void abandon() {
    changed();
    open();
  }

  private List<PracticeRule> rules() {
    return rows.stream().map(RuleRow::rule).toList();
  }

  private boolean isReadable() {
    changed();
    rows.forEach(row -> row.setProblem(null));
    List<RuleProblem> problems = rulebook.problems(rules());
    for (RuleProblem problem : problems) {
      String told = texts.text(problem.key(), problem.arguments().toArray());
      int row = Math.min(problem.line(), rows.size());
      rows.get(row - 1).setProblem(told);
    }
    if (!problems.isEmpty()) {
      outcome = texts.text("triage.rows.to-correct", problems.size());
    }
    return problems.isEmpty();
  }

  /** The first of those that would be sorted otherwise. */
  public List<RulesTrial.Change> getChanges() {
    return trial == null ? List.of() : trial.changes().stream().limit(LISTED).toList();
  }

  /** How many are not listed. */
  public int getMore() {
    return trial == null ? 0 : Math.max(0, trial.changes().size() - LISTED);
  }

  public String say(Outcome how) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.text("documents.type." + how.type().replace('_', '-')));
    if (how.urgent()) {
      parts.add(texts.text("triage.rows.urgent-short"));
    }
    getRecipients().stream()
        .filter(who -> how.recipient() != null && who.id().value() == how.recipient())
        .forEach(who -> parts.add(who.displayName()));
    return String.join(", ", parts);
  }
}
