package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.ai.preconsultation.Scripts;
import org.galien.ai.preconsultation.script.Question;
import org.galien.ai.preconsultation.script.Script;
import org.galien.encounters.Clinicians;
import org.galien.platform.web.Texts;

/** Lets a doctor edit the practice's own questions: checked line by line, seen, saved, undone. */
@Named("preconsultationScript")
@RequestScoped
public class ScriptForm {

  @Inject Scripts scripts;
  @Inject Clinicians clinicians;
  @Inject Texts texts;

  private String text;
  private String outcome;
  private List<String> problems = List.of();

  public boolean isOwner() {
    return clinicians.maySign();
  }

  public String getText() {
    return text == null ? scripts.text() : text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** What the last action did, in one sentence; null before any. */
  public String getOutcome() {
    return outcome;
  }

  /** One sentence a line that cannot be taken. */
  public List<String> getProblems() {
    return problems;
  }

  /** As patients will read them. */
  public List<Question> getQuestions() {
    return Script.read(getText()).questions();
  }

  public String getOrigin() {
    return scripts
        .savedBy()
        .map(name -> texts.text("preconsultation.script.own", name))
        .orElseGet(() -> texts.text("preconsultation.script.shipped"));
  }

  public void check() {
    if (readable()) {
      outcome = texts.text("preconsultation.script.valid");
    }
  }

  public void save() {
    if (readable()) {
      scripts.save(getText());
      outcome = texts.text("preconsultation.script.saved");
    }
  }

  public void reset() {
    scripts.reset();
    text = null;
    outcome = texts.text("preconsultation.script.was-reset");
  }

  private boolean readable() {
    problems =
        Script.read(getText()).problems().stream()
            .map(
                one ->
                    texts.text(
                        "preconsultation.script.line",
                        String.valueOf(one.line()),
                        texts.text(one.key())))
            .toList();
    return problems.isEmpty();
  }
}
