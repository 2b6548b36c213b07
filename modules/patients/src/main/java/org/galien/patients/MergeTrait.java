package org.galien.patients;

import java.util.Locale;

/** What is chosen from one chart or the other when two are merged. */
public enum MergeTrait {
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
  /** Street, postal code and town, which go together. */
  ADDRESS,
  REFERRING_PHYSICIAN;

  /** As it stands in message keys and in forms: {@code birth-name}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
