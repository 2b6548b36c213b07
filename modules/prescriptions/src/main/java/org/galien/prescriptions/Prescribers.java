package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.patients.PatientId;
import org.galien.platform.care.CareCircle;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Who may read prescriptions, and who may write them. */
@ApplicationScoped
public class Prescribers {

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

  public boolean mayPrescribe() {
    return acting.current().roles().stream().anyMatch(Role::signsNotes);
  }

  /**
   * @throws PrescriptionRefusal for who may not read
   * @throws org.galien.platform.care.ReasonWanted while the chart is not open to who acts
   */
  void requireReader(PatientId patient) {
    if (!mayRead()) {
      throw PrescriptionRefusal.onlyClinicians();
    }
    circle.require(patient.value());
  }

  /**
   * @return who acts
   * @throws PrescriptionRefusal for who may not prescribe
   */
  UserId require() {
    if (!mayPrescribe()) {
      throw PrescriptionRefusal.onlyPrescribers();
    }
    return acting.current().user();
  }
}
