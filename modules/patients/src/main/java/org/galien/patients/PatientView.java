package org.galien.patients;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.Traits;

/**
 * One patient as a chart or a form shows it.
 *
 * @param version what {@link Patients#update} wants back
 * @param nir null when not known
 */
public record PatientView(
    PatientId id,
    int version,
    Traits traits,
    Nir nir,
    InsStatus insStatus,
    Contact contact,
    String referringPhysician,
    Set<IdentityAttribute> attributes) {

  /** {@code DELAUNAY-ROUSSEL Marie-Thérèse}. */
  public String display() {
    return name() + " " + firstName();
  }

  /** EL reads properties. */
  public String getDisplay() {
    return display();
  }

  /** Nom utilisé, or birth name when there is none other. */
  public String name() {
    return traits.usedName() == null ? traits.birthName() : traits.usedName();
  }

  /** Prénom utilisé, or the first birth first name. */
  public String firstName() {
    return traits.usedFirstName() == null
        ? traits.birthFirstNames().getFirst()
        : traits.usedFirstName();
  }

  /** Completed years; 0 before the first birthday. */
  public int ageOn(LocalDate day) {
    return Period.between(traits.birthDate(), day).getYears();
  }
}
