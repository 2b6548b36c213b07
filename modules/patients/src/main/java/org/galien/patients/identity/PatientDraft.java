package org.galien.patients.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is about to be saved of a patient, as a person typed it.
 *
 * @param nir null when not known; whoever reads text uses {@link Nir#parse}
 * @param referringPhysician name of the médecin traitant, null when not known
 */
public record PatientDraft(
    Traits traits,
    Nir nir,
    Contact contact,
    String referringPhysician,
    Set<IdentityAttribute> attributes) {

  public PatientDraft {
    contact = contact == null ? Contact.NONE : contact;
    attributes = attributes == null ? Set.of() : Set.copyOf(attributes);
  }

  public static PatientDraft of(Traits traits) {
    return new PatientDraft(traits, null, Contact.NONE, null, Set.of());
  }

  public static PatientDraft of(Traits traits, Nir nir, Contact contact) {
    return new PatientDraft(traits, nir, contact, null, Set.of());
  }

  /** This draft as it will be kept: names in capitals, phones in one form, blanks as null. */
  public PatientDraft tidied() {
    return DraftTidying.tidy(this);
  }

  /** What keeps this tidied draft from being saved, in the order of the form. */
  public List<FieldRefusal> refusals(LocalDate today) {
    return DraftRules.refusals(this, today);
  }
}
