package org.galien.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * An appointment as a screen shows it.
 *
 * @param patientName used name in capitals and used first name, "DELAUNAY-ROUSSEL Marie-Thérèse"
 * @param start wall-clock time of the practice
 * @param minutes how long it lasts; not what {@code start} and {@code end} tell when the clocks
 *     change in between
 * @param lane 0, or 1 and more when squeezed in
 * @param reason may be null
 * @param note may be null
 * @param arrivedAt null until then, as are the next two
 */
public record AppointmentView(
    AppointmentId id,
    int version,
    UserId practitioner,
    PatientId patient,
    String patientName,
    LocalDate birthDate,
    LocalDateTime start,
    LocalDateTime end,
    int minutes,
    int lane,
    VisitType type,
    AppointmentStatus status,
    String reason,
    String note,
    Instant arrivedAt,
    Instant startedAt,
    Instant finishedAt)
    implements Serializable {}
