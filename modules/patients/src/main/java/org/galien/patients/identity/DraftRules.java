package org.galien.patients.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a tidied draft must satisfy to be saved. */
final class DraftRules {

  static final int NAME_LENGTH = 100;
  static final int LINE_LENGTH = 200;
  private static final int OLDEST = 130;

  /** Letters of any Latin alphabet, with what parts them in civil status. */
  private static final Pattern NAME_LETTER = Pattern.compile("[\\p{IsLatin}\\p{M} '’.\\-]");

  private static final Pattern PLACE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

  private final PatientDraft draft;
  private final LocalDate today;
  private final List<FieldRefusal> refusals = new ArrayList<>();

  private DraftRules(PatientDraft draft, LocalDate today) {
    this.draft = draft;
    this.today = today;
  }

  /** Everything that is wrong, in the order of the form; empty when the draft can be saved. */
  static List<FieldRefusal> refusals(PatientDraft tidied, LocalDate today) {
    DraftRules rules = new DraftRules(tidied, today);
    rules.traits();
    rules.contact();
    return List.copyOf(rules.refusals);
  }

  private void traits() {
    Traits traits = draft.traits();
    required(PatientField.BIRTH_NAME, traits.birthName() != null);
    name(PatientField.BIRTH_NAME, traits.birthName());
    name(PatientField.USED_NAME, traits.usedName());
    firstNames(traits);
    name(PatientField.USED_FIRST_NAME, traits.usedFirstName());
    required(PatientField.BIRTH_DATE, traits.birthDate() != null);
    birthDate(traits.birthDate());
    required(PatientField.SEX, traits.sex() != null);
    if (traits.birthPlaceCode() != null && !PLACE.matcher(traits.birthPlaceCode()).matches()) {
      refusals.add(new BirthPlaceUnreadable());
    }
  }

  private void firstNames(Traits traits) {
    required(PatientField.BIRTH_FIRST_NAMES, !traits.birthFirstNames().isEmpty());
    String all = String.join(" ", traits.birthFirstNames());
    if (!all.isEmpty()) {
      name(PatientField.BIRTH_FIRST_NAMES, all);
    }
  }

  private void birthDate(LocalDate date) {
    if (date != null && date.isAfter(today)) {
      refusals.add(new BirthDateImpossible("future"));
    } else if (date != null && date.isBefore(today.minusYears(OLDEST))) {
      refusals.add(new BirthDateImpossible("too-old"));
    }
  }

  private void contact() {
    Contact contact = draft.contact();
    phone(PatientField.PHONE, contact.phone());
    phone(PatientField.OTHER_PHONE, contact.otherPhone());
    length(PatientField.EMAIL, contact.email(), LINE_LENGTH);
    if (contact.email() != null && !EMAIL.matcher(contact.email()).matches()) {
      refusals.add(new EmailUnreadable());
    }
    length(PatientField.ADDRESS, contact.line(), LINE_LENGTH);
    if (contact.postalCode() != null && !POSTAL_CODE.matcher(contact.postalCode()).matches()) {
      refusals.add(new PostalCodeUnreadable());
    }
    length(PatientField.TOWN, contact.town(), NAME_LENGTH);
    length(PatientField.REFERRING_PHYSICIAN, draft.referringPhysician(), LINE_LENGTH);
  }

  private void required(PatientField field, boolean present) {
    if (!present) {
      refusals.add(new TraitMissing(field));
    }
  }

  private void name(PatientField field, String name) {
    if (name == null) {
      return;
    }
    length(field, name, NAME_LENGTH);
    String strange = NAME_LETTER.matcher(name).replaceAll("");
    if (!strange.isEmpty()) {
      refusals.add(
          new NameNotAllowed(field, strange.substring(0, strange.offsetByCodePoints(0, 1))));
    } else if (name.codePoints().noneMatch(Character::isLetter)) {
      refusals.add(new NameNotAllowed(field, name.substring(0, 1)));
    }
  }

  private void length(PatientField field, String text, int most) {
    if (text != null && text.length() > most) {
      refusals.add(new TextTooLong(field, most, text.length()));
    }
  }

  private void phone(PatientField field, String phone) {
    if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
      refusals.add(new PhoneUnreadable(field));
    }
  }
}
