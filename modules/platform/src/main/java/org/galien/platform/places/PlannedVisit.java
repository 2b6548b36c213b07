package org.galien.platform.places;

import java.time.LocalDateTime;
import org.galien.platform.users.UserId;

/**
 * An appointment that somebody is about to book.
 *
 * @param patient number of the patient
 * @param start wall-clock time of the practice
 * @param minutes how long
 */
public record PlannedVisit(long patient, UserId practitioner, LocalDateTime start, int minutes) {}
