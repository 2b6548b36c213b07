package org.galien.patients;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Traits of a row as texts, so that they are chosen, kept and put back one by one. */
final class MergeTexts {

  private static final String PARTS = "\n";
  private static final String YEAR_ONLY = " year";
  private static final String MONTH_ONLY = " month";

  private MergeTexts() {}

  static Map<MergeTrait, String> of(PatientEntity patient) {
    Map<MergeTrait, String> texts = new EnumMap<>(MergeTrait.class);
    for (MergeTrait trait : MergeTrait.values()) {
      texts.put(trait, get(patient, trait));
    }
    return texts;
  }

  /** Empty for what is not known. */
  static String get(PatientEntity p, MergeTrait trait) {
    return switch (trait) {
      case BIRTH_NAME -> text(p.birthName);
      case USED_NAME -> text(p.usedName);
      case BIRTH_FIRST_NAMES -> text(p.birthFirstNames);
      case USED_FIRST_NAME -> text(p.usedFirstName);
      case BIRTH_DATE ->
          text(p.birthDate)
              + (p.birthMonthUnknown ? YEAR_ONLY : p.birthDayUnknown ? MONTH_ONLY : "");
      case SEX -> text(p.sex);
      case BIRTH_PLACE -> text(p.birthPlace);
      case NIR -> text(p.nir);
      case PHONE -> text(p.phone);
      case OTHER_PHONE -> text(p.otherPhone);
      case EMAIL -> text(p.email);
      case ADDRESS -> text(p.addressLine) + PARTS + text(p.postalCode) + PARTS + text(p.town);
      case REFERRING_PHYSICIAN -> text(p.referringPhysician);
    };
  }

  static void set(PatientEntity p, MergeTrait trait, String text) {
    String value = text.isEmpty() ? null : text;
    switch (trait) {
      case BIRTH_NAME -> p.birthName = value;
      case USED_NAME -> p.usedName = value;
      case BIRTH_FIRST_NAMES -> p.birthFirstNames = value;
      case USED_FIRST_NAME -> p.usedFirstName = value;
      case BIRTH_DATE -> birthDate(p, text);
      case SEX -> p.sex = value;
      case BIRTH_PLACE -> p.birthPlace = value;
      case NIR -> p.nir = value;
      case PHONE -> p.phone = value;
      case OTHER_PHONE -> p.otherPhone = value;
      case EMAIL -> p.email = value;
      case ADDRESS -> address(p, text.split(PARTS, -1));
      case REFERRING_PHYSICIAN -> p.referringPhysician = value;
    }
  }

  static String json(Map<MergeTrait, String> texts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    texts.forEach((trait, text) -> object.add(trait.name(), text));
    return object.build().toString();
  }

  static Map<MergeTrait, String> read(String json) {
    JsonObject object = Json.createReader(new StringReader(json)).readObject();
    Map<MergeTrait, String> texts = new EnumMap<>(MergeTrait.class);
    object.forEach(
        (name, value) -> texts.put(MergeTrait.valueOf(name), ((JsonString) value).getString()));
    return texts;
  }

  private static void birthDate(PatientEntity p, String text) {
    p.birthMonthUnknown = text.endsWith(YEAR_ONLY);
    p.birthDayUnknown = text.endsWith(MONTH_ONLY);
    p.birthDate = LocalDate.parse(text.replace(YEAR_ONLY, "").replace(MONTH_ONLY, ""));
  }

  private static void address(PatientEntity p, String[] parts) {
    p.addressLine = parts[0].isEmpty() ? null : parts[0];
    p.postalCode = parts[1].isEmpty() ? null : parts[1];
    p.town = parts[2].isEmpty() ? null : parts[2];
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
