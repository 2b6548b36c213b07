package org.galien.lesions;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A lesion.
 *
 * @param version what a change gives back
 * @param point where on the map
 * @param label what it is, in the words of who looked; may be empty
 * @param due the day it is looked at again, or its result is there; null once closed
 * @param closedWhy empty unless closed
 */
public record LesionView(
    LesionId id,
    PatientId patient,
    int version,
    BodySite site,
    MapPoint point,
    String label,
    String note,
    LesionStatus status,
    LocalDate due,
    String closedWhy,
    Instant foundAt,
    UserId foundBy) {

  public boolean closed() {
    return status == LesionStatus.CLOSED;
  }

  /** Whether its day is there or over. */
  public boolean dueOn(LocalDate today) {
    return due != null && !due.isAfter(today);
  }
}
