package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.ConditionCategory;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.entries.RemovedEntry;
import org.galien.encounters.measures.Measures;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.patients.PatientId;

/** The lists beside the note; for who may not read them, nothing. */
@Named("chartLists")
@RequestScoped
public class ChartLists {

  @Inject ChartPage chart;
  @Inject Clinicians clinicians;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Treatments treatments;
  @Inject Measures measures;
  @Inject Immunizations immunizations;

  private List<TreatmentView> taken;
  private List<RemovedEntry> removed;

  /**
   * A part of the history.
   *
   * @param label message key
   */
  public record Part(ConditionCategory category, String label, List<ConditionView> entries) {}

  /** The patient was asked, and has no allergy. */
  public void noAllergy() {
    allergies.recordNoneKnown(new PatientId(chart.selection().patient()));
  }

  public List<TreatmentView> getTreatments() {
    if (taken == null) {
      taken = clinicians.mayRead() ? treatments.of(patient()) : List.of();
    }
    return taken;
  }

  public List<ConditionView> getProblems() {
    return of(ConditionCategory.PROBLEM);
  }

  public List<ConditionView> getRisks() {
    return of(ConditionCategory.RISK);
  }

  /** Parts that have something in them. */
  public List<Part> getHistory() {
    return Stream.of(
            ConditionCategory.MEDICAL,
            ConditionCategory.SURGICAL,
            ConditionCategory.OBSTETRIC,
            ConditionCategory.FAMILY)
        .map(c -> new Part(c, label(c), of(c)))
        .filter(part -> !part.entries().isEmpty())
        .toList();
  }

  /** All of them, to choose from. */
  public List<Part> getCategories() {
    return Arrays.stream(ConditionCategory.values())
        .map(c -> new Part(c, label(c), List.of()))
        .toList();
  }

  /** What is no longer in force, the latest first. */
  public List<RemovedEntry> getRemoved() {
    if (removed == null) {
      removed =
          clinicians.mayRead()
              ? Stream.of(
                      allergies.removed(patient()),
                      conditions.removed(patient()),
                      treatments.removed(patient()),
                      measures.removed(patient()),
                      immunizations.removed(patient()))
                  .flatMap(List::stream)
                  .sorted(Comparator.comparing(RemovedEntry::at).reversed())
                  .toList()
              : List.of();
    }
    return removed;
  }

  private List<ConditionView> of(ConditionCategory category) {
    return chart.getConditions().stream().filter(c -> c.category() == category).toList();
  }

  private static String label(ConditionCategory category) {
    return "encounters.entry.category." + category.name().toLowerCase(java.util.Locale.ROOT);
  }

  private PatientId patient() {
    return new PatientId(chart.getPatientId());
  }
}
