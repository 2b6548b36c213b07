package org.galien.documents.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;

/**
 * Where a document seems to belong. Nothing is filed by it: a person accepts or corrects it.
 *
 * @param type null when undecided
 * @param typeConfidence 0 to 1
 * @param confidence of the patient
 * @param patient null unless {@code confidence} is SURE
 * @param candidates best first, or in the order of the text when several people are named; none is
 *     a default
 * @param people whom the document names, professionals aside, in the order of the text
 * @param evidence words of the document the patient was recognised by, in French
 * @param documentDate of the act, else of the letter; null when undecided
 * @param author who signed it, or null
 * @param sender the letterhead as read, or null
 * @param urgent somebody should read it today
 * @param urgentReasons why, in French
 * @param recipient whom it is for, by display name, as a rule of the practice says; or null
 * @param engine name and version of what proposed it
 */
public record FilingProposal(
    DocumentType type,
    double typeConfidence,
    Confidence confidence,
    PatientId patient,
    List<PatientCandidate> candidates,
    List<ReadPerson> people,
    List<String> evidence,
    LocalDate documentDate,
    String author,
    String sender,
    boolean urgent,
    List<String> urgentReasons,
    String recipient,
    String engine,
    Instant at) {
  public FilingProposal {
    candidates = List.copyOf(candidates);
    people = List.copyOf(people);
    evidence = List.copyOf(evidence);
    urgentReasons = List.copyOf(urgentReasons);
    if ((patient != null) != (confidence == Confidence.SURE)) {
      throw new IllegalArgumentException("a patient is named when, and only when, it is sure");
    }
  }
}
