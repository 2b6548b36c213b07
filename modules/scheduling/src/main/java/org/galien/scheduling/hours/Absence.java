package org.galien.scheduling.hours;

import java.time.LocalDateTime;
import org.galien.platform.users.UserId;

/**
 * A time at which a practitioner is not there although the weekly hours say so.
 *
 * @param label shown in the agenda, may be null; never a medical reason
 */
public record Absence(
    UserId practitioner, LocalDateTime start, LocalDateTime end, AbsenceKind kind, String label) {}
