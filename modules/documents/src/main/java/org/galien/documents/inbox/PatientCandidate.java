package org.galien.documents.inbox;

import java.util.List;
import org.galien.patients.PatientId;

/**
 * Somebody a document may be about.
 *
 * @param agreeing traits that agree, in French, as in "date de naissance"
 * @param differing traits that do not, in French
 */
public record PatientCandidate(PatientId patient, List<String> agreeing, List<String> differing) {
  public PatientCandidate {
    agreeing = List.copyOf(agreeing);
    differing = List.copyOf(differing);
  }
}
