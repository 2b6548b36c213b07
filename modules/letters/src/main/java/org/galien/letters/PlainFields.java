package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;

/** Who, for whom, when and where: what everybody may know who writes a letter. */
@ApplicationScoped
class PlainFields {

  private static final int MONTHS_UNTIL = 3;

  @Inject Patients patients;
  @Inject Users users;
  @Inject Letterheads letterheads;
  @Inject Clock clock;

  /** What is not known is a blank to fill. */
  Map<LetterField, String> of(LetterEntity letter) {
    PatientView patient = patients.view(new PatientId(letter.patientId));
    UserView doctor = users.find(new UserId(letter.signerId)).orElseThrow();
    AdministrativeSex sex = patient.traits().sex();
    LocalDate today = LocalDate.now(clock);
    Map<LetterField, String> said = new EnumMap<>(LetterField.class);
    said.put(LetterField.PATIENT, patient.display());
    said.put(LetterField.CIVILITY, by(sex, "Madame", "Monsieur", "Madame ou Monsieur"));
    said.put(LetterField.BORN, by(sex, "née", "né", "né(e)"));
    said.put(LetterField.AGREEMENT, by(sex, "e", "", "(e)"));
    said.put(LetterField.PRONOUN, by(sex, "elle", "il", "il ou elle"));
    said.put(LetterField.BIRTH_DATE, Dates.date(patient.traits().birthDate()));
    said.put(LetterField.AGE, age(patient.traits().birthDate(), today));
    said.put(LetterField.PATIENT_ADDRESS, address(patient.contact()));
    said.put(LetterField.REFERRING, patient.referringPhysician());
    said.put(LetterField.ADDRESSEE, letter.addressee.lines().findFirst().orElse(null));
    said.put(LetterField.DOCTOR, doctor.displayName());
    said.put(LetterField.SPECIALTY, doctor.specialty());
    said.put(LetterField.TODAY, LetterDates.day(today));
    said.put(LetterField.TOWN, letterheads.current().townName());
    said.replaceAll((field, text) -> known(field, text));
    return said;
  }

  private static String known(LetterField field, String text) {
    boolean mayBeEmpty = field == LetterField.AGREEMENT;
    return text == null || (text.isBlank() && !mayBeEmpty) ? LetterText.BLANK : text;
  }

  private static String by(AdministrativeSex sex, String woman, String man, String unknown) {
    return switch (sex) {
      case FEMALE -> woman;
      case MALE -> man;
      case UNKNOWN -> unknown;
    };
  }

  static String age(LocalDate born, LocalDate today) {
    Period age = Period.between(born, today);
    return age.getYears() < MONTHS_UNTIL ? age.toTotalMonths() + " mois" : age.getYears() + " ans";
  }

  private static String address(Contact contact) {
    return Stream.of(contact.line(), contact.postalCode(), contact.town())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }
}
