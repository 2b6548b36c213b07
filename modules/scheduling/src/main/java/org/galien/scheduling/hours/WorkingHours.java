package org.galien.scheduling.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.galien.platform.users.UserId;

/**
 * Hours that come back every week. Two of them on one weekday leave a pause between them.
 *
 * @param room may be null
 * @param validTo last day, or null
 */
public record WorkingHours(
    UserId practitioner,
    DayOfWeek weekday,
    LocalTime from,
    LocalTime to,
    String room,
    LocalDate validFrom,
    LocalDate validTo) {}
