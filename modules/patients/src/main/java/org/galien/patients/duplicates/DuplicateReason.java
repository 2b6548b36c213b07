package org.galien.patients.duplicates;

import java.util.Locale;

/** What two identities share or where they part, shown to the person who decides. */
public enum DuplicateReason {
  SAME_NIR,
  /** Another one, which is perhaps a parent's. */
  OTHER_NIR,
  SAME_NAME,
  CLOSE_NAME,
  NAME_AND_FIRST_NAME_SWAPPED,
  OTHER_NAME,
  SAME_FIRST_NAME,
  CLOSE_FIRST_NAME,
  INITIAL_ONLY,
  /** Same family name and birth date: a twin, or another first name of the same person. */
  OTHER_FIRST_NAME,
  FIRST_NAME_UNKNOWN,
  SAME_BIRTH_DATE,
  CLOSE_BIRTH_DATE,
  OTHER_BIRTH_DATE,
  BIRTH_DATE_UNKNOWN,
  SAME_PHONE,
  SAME_EMAIL,
  SAME_ADDRESS,
  OTHER_SEX;

  public String key() {
    return "patients.duplicate.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** EL reads properties. */
  public String getKey() {
    return key();
  }
}
