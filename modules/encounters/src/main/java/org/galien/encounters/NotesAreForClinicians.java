package org.galien.encounters;

import org.galien.platform.Refusal;

/**
 * Notes and clinical lists are read by those bound to the patient's care only (CSP, art. L.1110-4).
 */
public final class NotesAreForClinicians extends Refusal {
  NotesAreForClinicians() {
    super("encounters.notes-are-for-clinicians");
  }
}
