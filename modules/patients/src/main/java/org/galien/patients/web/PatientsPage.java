package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.patients.PatientHit;
import org.galien.patients.Patients;

/** The list of patients: what is typed, what is found, and the charts opened last. */
@Named("patientsPage")
@RequestScoped
public class PatientsPage {

  private static final int LIMIT = 50;
  private static final int RECENT = 12;

  @Inject Patients patients;

  private String typed = "";
  private List<PatientHit> hits;
  private List<PatientHit> recent;

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed == null ? "" : typed;
  }

  public List<PatientHit> getHits() {
    if (hits == null) {
      hits = patients.search(typed, LIMIT);
    }
    return hits;
  }

  public List<PatientHit> getRecent() {
    if (recent == null) {
      recent = patients.recentlyOpened(RECENT);
    }
    return recent;
  }

  /** True when there are more than are listed. */
  public boolean isCut() {
    return getHits().size() == LIMIT;
  }
}
