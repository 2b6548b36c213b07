package org.galien.patients.identity;

/** Birth name, a first name, birth date and sex are needed to tell somebody from somebody else. */
public final class TraitMissing extends FieldRefusal {

  TraitMissing(PatientField field) {
    super(field, "patients.trait-missing." + field.key());
  }
}
