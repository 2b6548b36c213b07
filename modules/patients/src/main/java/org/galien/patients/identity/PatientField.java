package org.galien.patients.identity;

import java.util.Locale;

/** What a person fills in about a patient. */
public enum PatientField {
  BIRTH_NAME,
  USED_NAME,
  BIRTH_FIRST_NAMES,
  USED_FIRST_NAME,
  BIRTH_DATE,
  SEX,
  BIRTH_PLACE,
  NIR,
  PHONE,
  OTHER_PHONE,
  EMAIL,
  ADDRESS,
  POSTAL_CODE,
  TOWN,
  REFERRING_PHYSICIAN;

  /** As it stands in message keys and in the page's ids: {@code birth-name}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
