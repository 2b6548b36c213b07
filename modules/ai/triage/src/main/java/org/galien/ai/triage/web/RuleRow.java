package org.galien.ai.triage.web;

import java.io.Serializable;
import org.galien.ai.triage.rules.Place;
import org.galien.ai.triage.rules.PracticeRule;

/** A row of the form, as texts; empty means that it says nothing of it. */
public class RuleRow implements Serializable {

  private static final long serialVersionUID = 1;

  private boolean on = true;
  private String place = Place.TITLE.name();
  private String words = "";
  private String type = "";
  private boolean urgent;
  private String recipient = "";
  private String problem;

  static RuleRow of(PracticeRule rule) {
    RuleRow row = new RuleRow();
    row.on = rule.on();
    row.place = rule.place().name();
    row.words = rule.words();
    row.type = rule.type() == null ? "" : rule.type();
    row.urgent = rule.urgent();
    row.recipient = rule.recipient() == null ? "" : rule.recipient().toString();
    return row;
  }

  PracticeRule rule() {
    return new PracticeRule(
        on,
        Place.valueOf(place),
        words,
        type == null || type.isEmpty() ? null : type,
        urgent,
        recipient == null || recipient.isEmpty() ? null : Long.valueOf(recipient));
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean on) {
    this.on = on;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  /** What keeps it from being saved, in one sentence; or null. */
  public String getProblem() {
    return problem;
  }

  void setProblem(String problem) {
    this.problem = problem;
  }
}
