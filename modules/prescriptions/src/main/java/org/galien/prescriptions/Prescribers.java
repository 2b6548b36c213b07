package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Who may read prescriptions, and who may write them. */
@ApplicationScoped
public class Prescribers {

  @Inject Acting acting;

  /** True for clinical roles, and for the system. */
  public boolean mayRead() {
    Actor actor = acting.current();
    return !actor.person() || actor.clinical();
  }

  public boolean mayPrescribe() {
    return acting.current().roles().stream().anyMatch(Role::signsNotes);
  }

  /**
   * @throws PrescriptionRefusal for who may not read
   */
  void requireReader() {
    if (!mayRead()) {
      throw PrescriptionRefusal.onlyClinicians();
    }
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
