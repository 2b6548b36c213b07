package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Two unfinished consultations of one practitioner cannot lie in one chart on one day. */
public final class ConsultationsOpenInBoth extends Refusal {

  ConsultationsOpenInBoth() {
    super("encounters.consultations-open-in-both");
  }
}
