package org.galien.patients.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.MergeTrait;
import org.galien.patients.PatientView;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.PartialDate;
import org.galien.patients.identity.Traits;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** A trait as people read it; empty for what is not known. */
final class TraitWords {

  private TraitWords() {}

  static String of(PatientView patient, MergeTrait trait) {
    Traits traits = patient.traits();
    Contact contact = patient.contact();
    String words =
        switch (trait) {
          case BIRTH_NAME -> traits.birthName();
          case USED_NAME -> traits.usedName();
          case BIRTH_FIRST_NAMES -> String.join(", ", traits.birthFirstNames());
          case USED_FIRST_NAME -> traits.usedFirstName();
          case BIRTH_DATE -> PartialDate.text(traits.birthDate(), patient.attributes());
          case SEX ->
              Messages.text(
                  Texts.locale(),
                  "patients.sex.long." + traits.sex().code().toLowerCase(Locale.ROOT));
          case BIRTH_PLACE -> traits.birthPlaceCode();
          case NIR -> patient.nir() == null ? null : patient.nir().spaced();
          case PHONE -> contact.getSpacedPhone();
          case OTHER_PHONE -> contact.getSpacedOtherPhone();
          case EMAIL -> contact.email();
          case ADDRESS ->
              Stream.of(contact.line(), contact.postalCode(), contact.town())
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(" "));
          case REFERRING_PHYSICIAN -> patient.referringPhysician();
        };
    return words == null ? "" : words;
  }
}
