package org.galien.patients.imports;

import java.util.Locale;

/** How names of files tell whose they are, as whoever imports them says. */
public enum FileNaming {
  /** They do not: an index does, or nothing. */
  NONE,
  /** The folder a file lies in is called by the patient's number. */
  FOLDER_NUMBER,
  /** The name begins with the patient's number and a sign that is no letter or digit. */
  NUMBER_FIRST,
  /** The name says who it is: {@code ROUSSEL_Marie_14031958_…}. */
  PERSON;

  public String getLabel() {
    return "patients.import.naming." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
