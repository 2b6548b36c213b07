package org.galien.scheduling;

import java.util.Locale;
import java.util.Set;

/**
 * Where an appointment stands. The usual way is booked, confirmed, arrived, in consultation,
 * finished; confirming and arriving may be left out. It can be missed or cancelled until the
 * consultation starts. The last step can be taken back.
 */
public enum AppointmentStatus {
  BOOKED,
  CONFIRMED,
  ARRIVED,
  IN_CONSULTATION,
  FINISHED,
  NO_SHOW,
  CANCELLED;

  /** The steps that may follow. */
  public Set<AppointmentStatus> next() {
    return switch (this) {
      case BOOKED -> Set.of(CONFIRMED, ARRIVED, IN_CONSULTATION, NO_SHOW, CANCELLED);
      case CONFIRMED -> Set.of(ARRIVED, IN_CONSULTATION, NO_SHOW, CANCELLED);
      case ARRIVED -> Set.of(IN_CONSULTATION, NO_SHOW, CANCELLED);
      case IN_CONSULTATION -> Set.of(FINISHED);
      case FINISHED, NO_SHOW, CANCELLED -> Set.of();
    };
  }

  /** True while the practitioner is kept busy; the database computes the same. */
  public boolean holdsSlot() {
    return this != NO_SHOW && this != CANCELLED;
  }

  /** True until the consultation starts. */
  public boolean movable() {
    return this == BOOKED || this == CONFIRMED || this == ARRIVED;
  }

  /** True while the patient has yet to come. */
  public boolean expected() {
    return this == BOOKED || this == CONFIRMED;
  }

  /** Suffix of message keys, as in {@code in-consultation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "scheduling.status." + code();
  }
}
