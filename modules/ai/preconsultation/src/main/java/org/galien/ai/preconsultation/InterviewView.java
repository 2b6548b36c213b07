package org.galien.ai.preconsultation;

import java.time.Instant;
import java.util.List;
import org.galien.patients.PatientId;

/**
 * An interview as the desk sees it: no answer, but for signs that somebody has to act on.
 *
 * @param language as the patient chose, or null
 * @param endedAt null while it is open
 */
public record InterviewView(
    long id,
    long appointment,
    PatientId patient,
    boolean atPractice,
    InterviewState state,
    String language,
    Instant invitedAt,
    Instant endedAt,
    List<FlagView> flags) {

  public List<FlagView> openFlags() {
    return flags.stream().filter(FlagView::open).toList();
  }
}
