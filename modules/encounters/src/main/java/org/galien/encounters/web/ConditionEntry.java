package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.encounters.background.Ald;
import org.galien.encounters.background.ConditionDraft;
import org.galien.encounters.background.Conditions;
import org.galien.patients.PatientId;
import org.galien.platform.voice.TypedDate;

/** The form that records problems and ALD from the chart. What is refused stays typed. */
@Named("conditionEntry")
@RequestScoped
public class ConditionEntry {

  @Inject Conditions conditions;
  @Inject ChartPage chart;
  @Inject Clock clock;

  private String label = "";
  private String code = "";
  private String since = "";
  private String ald = "";
  private String until = "";

  /** Records what was typed, and empties the fields. */
  public void add() {
    ConditionDraft draft = new ConditionDraft(label, code, agreement(), year());
    conditions.record(new PatientId(chart.selection().patient()), draft);
    label = "";
    code = "";
    since = "";
    ald = "";
    until = "";
  }

  private Ald agreement() {
    if (ald.isBlank() && until.isBlank()) {
      return null;
    }
    return new Ald(number(ald, 2), until.isBlank() ? null : day());
  }

  /** An agreement ends in this century. */
  private LocalDate day() {
    return TypedDate.read(until)
        .filter(TypedDate::isWhole)
        .map(d -> LocalDate.of(d.year() < 100 ? 2000 + d.year() : d.year(), d.month(), d.day()))
        .orElseThrow(() -> new TypedWrongly("platform.date.bad"));
  }

  private Integer year() {
    if (since.isBlank()) {
      return null;
    }
    int year = number(since, 4);
    if (year < 1900 || year > LocalDate.now(clock).getYear()) {
      throw new TypedWrongly("encounters.bad-year");
    }
    return year;
  }

  /** 0 for what is no number: no list has it. */
  private static int number(String text, int digits) {
    String typed = text.strip();
    return typed.matches("\\d{1," + digits + "}") ? Integer.parseInt(typed) : 0;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getAld() {
    return ald;
  }

  public void setAld(String ald) {
    this.ald = ald;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
