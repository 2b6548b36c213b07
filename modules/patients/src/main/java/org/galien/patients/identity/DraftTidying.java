package org.galien.patients.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.galien.patients.names.PatientNames;

/** Brings what was typed into the form that is kept, before it is judged. */
final class DraftTidying {

  private DraftTidying() {}

  static PatientDraft tidy(PatientDraft draft) {
    return new PatientDraft(
        traits(draft.traits()),
        draft.nir(),
        contact(draft.contact()),
        PatientNames.tidy(draft.referringPhysician()),
        draft.attributes());
  }

  private static Traits traits(Traits typed) {
    String birthName = PatientNames.family(typed.birthName());
    List<String> firstNames =
        typed.birthFirstNames().stream()
            .map(PatientNames::first)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    String first = firstNames.isEmpty() ? null : firstNames.getFirst();
    String place = PatientNames.tidy(typed.birthPlaceCode());
    return new Traits(
        birthName,
        unlessSame(PatientNames.family(typed.usedName()), birthName),
        firstNames,
        unlessSame(PatientNames.first(typed.usedFirstName()), first),
        typed.birthDate(),
        typed.sex(),
        place == null ? null : place.toUpperCase(Locale.ROOT));
  }

  private static Contact contact(Contact typed) {
    String email = PatientNames.tidy(typed.email());
    return new Contact(
        phone(typed.phone()),
        phone(typed.otherPhone()),
        email == null ? null : email.toLowerCase(Locale.ROOT),
        PatientNames.tidy(typed.line()),
        PatientNames.tidy(typed.postalCode()),
        PatientNames.tidy(typed.town()));
  }

  /** A number that cannot be read stays as typed: the rules refuse it and the form shows it. */
  private static String phone(String typed) {
    String tidied = PatientNames.tidy(typed);
    return tidied == null ? null : PhoneNumber.parse(tidied).orElse(tidied);
  }

  private static String unlessSame(String value, String other) {
    return Objects.equals(value, other) ? null : value;
  }
}
