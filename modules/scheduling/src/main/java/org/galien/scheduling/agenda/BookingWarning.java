package org.galien.scheduling.agenda;

import java.util.Locale;

/** What a person should know before booking; it prevents nothing. */
public enum BookingWarning {
  OUTSIDE_WORKING_HOURS,
  IN_THE_PAST,
  SAME_PATIENT_SAME_DAY;

  public String label() {
    return "scheduling.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
