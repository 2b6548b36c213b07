package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.patients.PatientId;
import org.galien.platform.care.CareCircle;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Who may look at lesions, photograph them, and judge them. */
@ApplicationScoped
public class LesionCare {

  @Inject Acting acting;
  @Inject CareCircle circle;

  /** True for clinical roles, and for the system. */
  public boolean mayRead() {
    Actor actor = acting.current();
    return actor.system() || actor.clinical();
  }

  /** As {@link #mayRead()}, and the chart is open to who acts. */
  public boolean mayRead(PatientId patient) {
    return mayRead() && circle.isOpen(patient.value());
  }

  public boolean mayJudge() {
    return acting.current().roles().stream().anyMatch(Role::signsNotes);
  }

  /**
   * @throws LesionRefusal for who may not read
   * @throws org.galien.platform.care.ReasonWanted while the chart is not open to who acts
   */
  public void requireReader(PatientId patient) {
    if (!mayRead()) {
      throw LesionRefusal.onlyClinicians();
    }
    circle.require(patient.value());
  }

  /**
   * @return who photographs or places a lesion: a clinician, by name
   */
  UserId requireClinician(PatientId patient) {
    if (!acting.current().person() || !acting.current().clinical()) {
      throw LesionRefusal.onlyClinicians();
    }
    circle.require(patient.value());
    return acting.current().user();
  }

  /**
   * @return the doctor who acts
   * @throws LesionRefusal for everybody else
   */
  public UserId requireDoctor(PatientId patient) {
    if (!acting.current().person() || !mayJudge()) {
      throw LesionRefusal.onlyDoctors();
    }
    circle.require(patient.value());
    return acting.current().user();
  }
}
