package org.galien.patients.consents;

import java.util.Locale;

/** What a patient is asked about. */
public enum ConsentKind {
  /** That models of the practice read the chart and propose. */
  AI,
  /** That images are used beyond the patient's own care. */
  IMAGES;

  /** EL reads properties; as in message keys and forms. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT);
  }
}
