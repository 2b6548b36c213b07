package org.galien.patients.web;

import static org.galien.patients.identity.PatientField.ADDRESS;
import static org.galien.patients.identity.PatientField.BIRTH_DATE;
import static org.galien.patients.identity.PatientField.BIRTH_FIRST_NAMES;
import static org.galien.patients.identity.PatientField.BIRTH_NAME;
import static org.galien.patients.identity.PatientField.BIRTH_PLACE;
import static org.galien.patients.identity.PatientField.EMAIL;
import static org.galien.patients.identity.PatientField.NIR;
import static org.galien.patients.identity.PatientField.OTHER_PHONE;
import static org.galien.patients.identity.PatientField.PHONE;
import static org.galien.patients.identity.PatientField.POSTAL_CODE;
import static org.galien.patients.identity.PatientField.REFERRING_PHYSICIAN;
import static org.galien.patients.identity.PatientField.SEX;
import static org.galien.patients.identity.PatientField.TOWN;
import static org.galien.patients.identity.PatientField.USED_FIRST_NAME;
import static org.galien.patients.identity.PatientField.USED_NAME;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.PatientView;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PartialDate;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.PatientField;
import org.galien.patients.identity.Traits;
import org.galien.patients.names.PatientNames;
import org.galien.platform.web.forms.FormState;

/**
 * Between what the form holds, by field key, and a draft. What cannot be read is absent from the
 * draft; {@link PatientForm} says so beside the field.
 */
final class PatientFields {

  private final FormState form;

  PatientFields(FormState form) {
    this.form = form;
  }

  String get(PatientField field) {
    return form.text(field.key());
  }

  boolean filled(PatientField field) {
    return form.filled(field.key());
  }

  /**
   * @param attributes those chosen; what is not known of the birth date stands in its field
   */
  PatientDraft draft(LocalDate today, Set<IdentityAttribute> attributes) {
    return new PatientDraft(
        new Traits(
            get(BIRTH_NAME),
            get(USED_NAME),
            PatientNames.firstNames(get(BIRTH_FIRST_NAMES)),
            get(USED_FIRST_NAME),
            birthDate(today),
            sex(),
            get(BIRTH_PLACE)),
        Nir.find(get(NIR)).orElse(null),
        new Contact(
            get(PHONE), get(OTHER_PHONE), get(EMAIL), get(ADDRESS), get(POSTAL_CODE), get(TOWN)),
        get(REFERRING_PHYSICIAN),
        with(attributes, today));
  }

  private Set<IdentityAttribute> with(Set<IdentityAttribute> attributes, LocalDate today) {
    return Stream.concat(attributes.stream(), unknown(today).stream()).collect(Collectors.toSet());
  }

  LocalDate birthDate(LocalDate today) {
    return PartialDate.read(get(BIRTH_DATE), today).map(PartialDate::date).orElse(null);
  }

  /** What of the birth date is not known. */
  Optional<IdentityAttribute> unknown(LocalDate today) {
    return PartialDate.read(get(BIRTH_DATE), today).map(PartialDate::unknown);
  }

  AdministrativeSex sex() {
    return filled(SEX) ? AdministrativeSex.of(get(SEX)) : null;
  }

  /** Fills the form with a saved patient. */
  void show(PatientView patient) {
    Traits traits = patient.traits();
    put(BIRTH_NAME, traits.birthName());
    put(USED_NAME, traits.usedName());
    put(BIRTH_FIRST_NAMES, String.join(", ", traits.birthFirstNames()));
    put(USED_FIRST_NAME, traits.usedFirstName());
    put(BIRTH_DATE, PartialDate.text(traits.birthDate(), patient.attributes()));
    put(SEX, traits.sex().code());
    put(BIRTH_PLACE, traits.birthPlaceCode());
    put(NIR, patient.nir() == null ? null : patient.nir().spaced());
    Contact contact = patient.contact();
    put(PHONE, contact.getSpacedPhone());
    put(OTHER_PHONE, contact.getSpacedOtherPhone());
    put(EMAIL, contact.email());
    put(ADDRESS, contact.line());
    put(POSTAL_CODE, contact.postalCode());
    put(TOWN, contact.town());
    put(REFERRING_PHYSICIAN, patient.referringPhysician());
  }

  private void put(PatientField field, String text) {
    form.put(field.key(), text);
  }
}
