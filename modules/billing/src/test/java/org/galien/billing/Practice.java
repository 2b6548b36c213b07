package org.galien.billing;

import java.time.LocalDate;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;

/** Patients and staff for a test to play with; everybody is new each time. */
final class Practice {

  private final Services services;
  private final Staff staff;

  Practice(Services services) {
    this.services = services;
    staff = new Staff(services, "billing");
  }

  /** Of a doctor they declared. */
  PatientId patient(String physician) {
    return patient(physician, LocalDate.of(1958, 3, 14));
  }

  PatientId patient(String physician, LocalDate born) {
    String name = Staff.name("FACTURE");
    Traits traits = Traits.of(name, "Jeanne", born, AdministrativeSex.FEMALE);
    return services
        .get(Patients.class)
        .create(new PatientDraft(traits, null, null, physician, Set.of()));
  }

  Staff.Person person(Role role) {
    return staff.person(role);
  }
}
