package org.galien.lesions;

import java.time.LocalDate;
import org.galien.patients.PatientId;

/**
 * A lesion on the list of the practice, which no chart leaves for being closed to who looks.
 *
 * @param due the day it is looked at again, or its result is there
 * @param lesion null while the chart is not open to who acts: then nobody says where or what
 */
public record DueLesion(LesionId id, PatientId patient, LocalDate due, LesionView lesion) {

  /** Whether its day is there or over. */
  public boolean dueOn(LocalDate today) {
    return !due.isAfter(today);
  }
}
