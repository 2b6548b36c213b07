package org.galien.prescriptions;

import java.time.LocalDate;
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
    staff = new Staff(services, "prescriptions");
  }

  PatientId patient() {
    return patient(LocalDate.of(1958, 3, 14));
  }

  PatientId patient(LocalDate born) {
    String name = Staff.name("ORDONNANCE");
    Traits traits = Traits.of(name, "Jeanne", born, AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  Staff.Person person(Role role) {
    return staff.person(role);
  }
}
