package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.Criticality;
import org.galien.patients.PatientId;

/** The form that records allergies from the chart. */
@Named("allergyEntry")
@RequestScoped
public class AllergyEntry {

  @Inject Allergies allergies;
  @Inject ChartPage chart;

  private String substance = "";
  private String reaction = "";

  public void addAllergy() {
    add(AllergyKind.ALLERGY);
  }

  public void addIntolerance() {
    add(AllergyKind.INTOLERANCE);
  }

  public void noneKnown() {
    allergies.recordNoneKnown(patient());
  }

  public String getSubstance() {
    return substance;
  }

  public void setSubstance(String substance) {
    this.substance = substance;
  }

  public String getReaction() {
    return reaction;
  }

  public void setReaction(String reaction) {
    this.reaction = reaction;
  }

  private void add(AllergyKind kind) {
    allergies.record(
        patient(), new AllergyDraft(kind, substance, reaction, Criticality.UNKNOWN, null));
    substance = "";
    reaction = "";
  }

  private PatientId patient() {
    return new PatientId(chart.selection().patient());
  }
}
