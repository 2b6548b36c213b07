package org.galien.ai.triage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.PracticeRulebook;
import org.galien.ai.triage.RulesView;
import org.galien.ai.triage.TriageRules;
import org.galien.ai.triage.rules.RuleProblem;
import org.galien.ai.triage.rules.TypeDecision;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/**
 * Lets a doctor edit the text of the shipped rules: checked line by line, tried on a text, saved,
 * undone.
 */
@Named("triageRulesForm")
@RequestScoped
public class TriageRulesForm {
  @Inject TriageRules rules;
  @Inject PracticeRulebook rulebook;
  @Inject Clock clock;
  @Inject Texts texts;

  private String text;
  private String sample;
  private String outcome;
  private List<String> problems = List.of();

  public boolean isOwner() {
    return rulebook.isOwner();
  }

  public String getText() {
    return text == null ? rules.current().text() : text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSample() {
    return sample;
  }

  public void setSample(String sample) {
    this.sample = sample;
  }

  /** What the last action did, in one sentence; null before any. */
  public String getOutcome() {
    return outcome;
  }

  /** One sentence a line that cannot be read. */
  public List<String> getProblems() {
    return problems;
  }

  /** Whose the rules are that stand. */
  public String getOrigin() {
    RulesView view = rules.current();
    return view.shipped()
        ? say("triage.settings.shipped")
        : say(
            "triage.settings.own",
            view.savedBy(),
            Dates.moment(LocalDateTime.ofInstant(view.savedAt(), clock.getZone())));
  }

  /** Checks the text, and sorts the sample with it when there is one. */
  public void attempt() {
    if (isReadable()) {
      boolean empty = sample == null || sample.isBlank();
      outcome = empty ? say("triage.settings.valid") : tried();
    }
  }

  public void save() {
    if (isReadable()) {
      rules.save(getText());
      outcome = say("triage.settings.saved");
    }
  }

  public void reset() {
    rules.reset();
    text = null;
    outcome = say("triage.settings.was-reset");
  }

  private String tried() {
    TypeDecision type = rules.tryOn(getText(), sample).type();
    return say(
        "triage.settings.outcome",
        say("documents.type." + type.type().replace('_', '-')),
        Math.round(100 * type.confidence()) + " %",
        type.evidence().isEmpty() ? "–" : String.join(", ", type.evidence()));
  }

  private boolean isReadable() {
    List<String> told = new ArrayList<>();
    for (RuleProblem problem : rules.validate(getText())) {
      String what = say(problem.key(), problem.arguments().toArray());
      told.add(say("triage.rules.line", String.valueOf(problem.line()), what));
    }
    problems = told;
    return told.isEmpty();
  }

  private String say(String key, Object... arguments) {
    return texts.text(key, arguments);
  }
}
