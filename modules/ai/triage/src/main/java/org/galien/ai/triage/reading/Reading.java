package org.galien.ai.triage.reading;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.rules.TypeDecision;

/**
 * What a document says of itself.
 *
 * @param documentDate null when none is written
 * @param author null when nobody signs
 * @param sender the letterhead; null when none is read
 * @param urgentReasons empty when the document can wait
 * @param recipient number of the practitioner it is for by a rule of the practice, or null
 */
public record Reading(
    TypeDecision type,
    Subject subject,
    LocalDate documentDate,
    String author,
    String sender,
    List<UrgentReason> urgentReasons,
    Long recipient) {

  public boolean urgent() {
    return !urgentReasons.isEmpty();
  }
}
