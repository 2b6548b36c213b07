package org.galien.knowledge;

import java.util.Locale;

/** What knowledge is about, as question plans and lists part it. */
public enum Area {
  TELEPHONE,
  URGENT,
  DOCTORS,
  AGENDA,
  LABORATORIES,
  MAIL,
  INSURANCE,
  SUPPLIERS,
  OPENING,
  INCIDENTS,
  OTHER;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
