package org.galien.platform.care;

import java.util.Locale;

/** Why a chart is opened by who has no part in the patient's care yet. */
public enum OpeningReason {
  EMERGENCY,
  /** A colleague is replaced. */
  COVER,
  /** Somebody asked for an opinion. */
  ADVICE,
  /** The patient came without an appointment. */
  WALK_IN,
  /** Said in words. */
  OTHER;

  /** EL reads properties; as in message keys. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String getName() {
    return name();
  }
}
