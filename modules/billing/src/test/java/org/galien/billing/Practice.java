package org.galien.billing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;

/** Patients and staff for a test to play with; everybody is new each time. */
final class Practice {

  private static final AtomicInteger NEXT = new AtomicInteger();

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
    return patient(physician, born, null, null);
  }

  /** With a number of her own, an address and a complementary insurance. */
  PatientId insured() {
    Nir nir = Nir.withoutKey("2580359%06d".formatted(NEXT.incrementAndGet()));
    Contact contact =
        new Contact(null, null, "jeanne@exemple.fr", "3 rue du Moulin", "59000", "Lille");
    PatientId id = patient("Dr Martin", LocalDate.of(1958, 3, 14), nir, contact);
    Cover cover =
        new Cover(0, "01", "595", null, null, null, null, "Mutuelle", "12345678", null, Map.of());
    services.get(Covers.class).save(id, cover);
    return id;
  }

  private PatientId patient(String physician, LocalDate born, Nir nir, Contact contact) {
    String name = Staff.name("FACTURE");
    Traits traits = Traits.of(name, "Jeanne", born, AdministrativeSex.FEMALE);
    return services
        .get(Patients.class)
        .create(new PatientDraft(traits, nir, contact, physician, Set.of()));
  }

  Staff.Person person(Role role) {
    return staff.person(role);
  }
}
