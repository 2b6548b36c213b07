package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.vaccinations.Confirmation;
import org.galien.encounters.vaccinations.DueDose;
import org.galien.encounters.vaccinations.ImmunizationView;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.encounters.vaccinations.Schedule;
import org.galien.encounters.vaccinations.VaccinationSchedules;
import org.galien.patients.PatientId;

/** Vaccinations beside the note, and the schedule in the settings. */
@Named("chartVaccines")
@RequestScoped
public class ChartVaccines {

  @Inject Instance<ChartPage> chart;
  @Inject Clinicians clinicians;
  @Inject Immunizations immunizations;
  @Inject VaccinationSchedules schedules;

  private List<ImmunizationView> given;
  private List<DueDose> due;

  public List<ImmunizationView> getGiven() {
    if (given == null) {
      given = clinicians.mayRead() ? immunizations.of(patient()) : List.of();
    }
    return given;
  }

  public List<DueDose> getDue() {
    if (due == null) {
      due = clinicians.mayRead() ? immunizations.due(patient()) : List.of();
    }
    return due;
  }

  public Schedule getSchedule() {
    return schedules.schedule();
  }

  /** Null until a doctor has confirmed the schedule. */
  public Confirmation getConfirmation() {
    return schedules.confirmation().orElse(null);
  }

  public boolean isConfirming() {
    return schedules.mayConfirm();
  }

  private PatientId patient() {
    return new PatientId(chart.get().getPatientId());
  }
}
