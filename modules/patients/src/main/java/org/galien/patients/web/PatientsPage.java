package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.patients.PatientHit;
import org.galien.patients.Patients;

/** The charts opened last, beside the list of patients. */
@Named("patientsPage")
@RequestScoped
public class PatientsPage {

  private static final int RECENT = 12;

  @Inject Patients patients;

  private List<PatientHit> recent;

  public List<PatientHit> getRecent() {
    if (recent == null) {
      recent = patients.recentlyOpened(RECENT);
    }
    return recent;
  }
}
